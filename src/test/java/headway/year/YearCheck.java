package headway.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import headway.shared.CurrentUser;
import headway.support.ledger.LedgerTable;
import headway.support.ledger.SchoolLedger;
import headway.testing.TestAuthority;
import headway.visits.calendar.CalendarFeeds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.test.web.servlet.MockMvc;

/** Compares what the product gives out, as files and calendars, with plain counting. */
final class YearCheck {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final Map<Character, String> STATES = Map.of(
            'p', "Proposed",
            'c', "Agreed with the school",
            'd', "Done, note to complete",
            'n', "Done and noted",
            'x', "Cancelled");
    private static final Map<Character, String> REPORTS = Map.of(
            '-', "to be written",
            'D', "Being written",
            'Q', "With a colleague to check",
            'R', "Returned with comments",
            'S', "With the school to check",
            'X', "Called inaccurate by the school",
            'F', "Final, to be issued",
            'I', "Issued");

    private final YearBorough borough;
    private final Counted counted;
    private final YearDeeds deeds;
    private final MockMvc mvc;
    private final Map<Long, String> secrets = new HashMap<>();

    YearCheck(YearBorough borough, YearDeeds deeds, MockMvc mvc) {
        this.borough = borough;
        this.counted = borough.counted;
        this.deeds = deeds;
        this.mvc = mvc;
    }

    void everything(String when) throws Exception {
        ledger(when);
        ledgerFile(when);
        sumsByPartner(when);
        list(when);
        calendars(when);
        reports(when);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static BigDecimal plain(String number) {
        return plain(new BigDecimal(number));
    }

    private String counted(int urn, String unit) {
        Counted.Standing is = counted.of(urn, unit);
        return line(
                urn,
                unit,
                is.promised(),
                is.added(),
                is.planned(),
                is.done(),
                is.reported(),
                is.toPlan(),
                is.outstanding(unit));
    }

    private static String line(
            int urn,
            String unit,
            BigDecimal promised,
            int added,
            BigDecimal planned,
            BigDecimal done,
            BigDecimal reported,
            BigDecimal toPlan,
            BigDecimal outstanding) {
        return "%d %s: promised %s, added %d, planned %s, done %s, reported %s, to plan %s, outstanding %s"
                .formatted(
                        urn,
                        unit,
                        plain(promised).toPlainString(),
                        added,
                        plain(planned).toPlainString(),
                        plain(done).toPlainString(),
                        plain(reported).toPlainString(),
                        plain(toPlan).toPlainString(),
                        plain(outstanding).toPlainString());
    }

    /** The ledger's own door, school by school and unit by unit. */
    void ledger(String when) {
        List<String> is = new ArrayList<>();
        List<String> should = new ArrayList<>();
        for (int urn : borough.urns()) {
            SchoolLedger held = deeds.held(urn);
            held.lines()
                    .forEach(each -> is.add(line(
                            urn,
                            each.promise().unit(),
                            BigDecimal.valueOf(each.promise().total()),
                            each.promise().added(),
                            each.planned(),
                            each.done(),
                            each.reported(),
                            each.toPlan(),
                            each.outstanding())));
            if (counted.promised(urn)) {
                counted.units(urn).forEach(unit -> should.add(counted(urn, unit)));
            }
        }
        assertThat(is).as("%s: the ledger", when).containsExactlyInAnyOrderElementsOf(should);
    }

    private List<NamedCsvRecord> file(String path) throws Exception {
        String text = mvc.perform(
                        get(path).with(borough.bean(TestAuthority.class).as(borough.head)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(plain)) {
            return csv.stream().toList();
        }
    }

    /** As the file's head names a unit. */
    private static String named(String unit) {
        return unit.equals("days") ? "days of support for the sixth form" : unit;
    }

    private String partner(int urn) {
        return borough.partner(counted.partner(urn)).fullName();
    }

    private void ledgerFile(String when) throws Exception {
        List<String> is = new ArrayList<>();
        for (NamedCsvRecord row : file("/support.csv?year=2018/19")) {
            int urn = Integer.parseInt(row.getField("URN"));
            if (!counted.promised(urn)) {
                continue;
            }
            for (String unit : counted.units(urn)) {
                boolean reports = unit.equals("reports");
                is.add(row.getField("Partner") + " "
                        + line(
                                urn,
                                unit,
                                plain(row.getField(named(unit) + " promised")),
                                Integer.parseInt(row.getField(named(unit) + " of these added")),
                                plain(row.getField(named(unit) + " planned")),
                                plain(row.getField(named(unit) + " done")),
                                reports ? plain(row.getField("reports issued")) : BigDecimal.ZERO,
                                plain(row.getField(named(unit) + " not planned yet")),
                                BigDecimal.ZERO));
            }
        }
        List<String> should = new ArrayList<>();
        for (int urn : borough.urns()) {
            if (counted.promised(urn)) {
                counted.units(urn)
                        .forEach(unit -> should.add(
                                partner(urn) + " " + counted(urn, unit).replaceAll("outstanding .*", "outstanding 0")));
            }
        }
        assertThat(is).as("%s: the ledger as a file", when).containsExactlyInAnyOrderElementsOf(should);
    }

    private void sumsByPartner(String when) {
        LedgerTable.Table table =
                borough.asSystem(() -> borough.bean(LedgerTable.class).of(YearBorough.YEAR, borough.head));
        List<String> is = new ArrayList<>();
        for (LedgerTable.Group group : table.byPartner()) {
            group.sums()
                    .forEach((unit, sum) -> is.add("%s, %s: %s %s %s %s %s"
                            .formatted(
                                    group.name(),
                                    unit,
                                    sum.promised(),
                                    plain(sum.planned()).toPlainString(),
                                    plain(sum.done()).toPlainString(),
                                    plain(sum.reported()).toPlainString(),
                                    plain(sum.toPlan()).toPlainString())));
        }
        List<String> should = new ArrayList<>();
        List<Integer> promised =
                borough.urns().stream().filter(counted::promised).toList();
        List<String> units = promised.stream().anyMatch(counted.sixthForms::contains)
                ? List.of("visits", "reports", "days")
                : List.of("visits", "reports");
        promised.stream().collect(Collectors.groupingBy(this::partner)).forEach((name, theirs) -> {
            for (String unit : units) {
                BigDecimal[] sum = new BigDecimal[5];
                java.util.Arrays.fill(sum, BigDecimal.ZERO);
                for (int urn : theirs) {
                    if (counted.units(urn).contains(unit)) {
                        Counted.Standing of = counted.of(urn, unit);
                        sum[0] = sum[0].add(of.promised());
                        sum[1] = sum[1].add(of.planned());
                        sum[2] = sum[2].add(of.done());
                        sum[3] = sum[3].add(of.reported());
                        sum[4] = sum[4].add(of.toPlan());
                    }
                }
                should.add("%s, %s: %s"
                        .formatted(
                                name,
                                unit,
                                java.util.Arrays.stream(sum)
                                        .map(each -> plain(each).toPlainString())
                                        .collect(Collectors.joining(" "))));
            }
        });
        // A school with support but nothing agreed has a row of its own without promises; it is no partner's sum.
        assertThat(is).as("%s: the sums by partner", when).containsAll(should);
    }

    private static String time(Counted.Visit visit) {
        return visit.whole ? "whole day" : visit.morning ? "morning" : "afternoon";
    }

    private void list(String when) throws Exception {
        // The list leaves out what was cancelled, until it is asked for.
        List<NamedCsvRecord> rows = new ArrayList<>(file("/visits.csv?year=2018/19"));
        rows.addAll(file("/visits.csv?year=2018/19&state=CANCELLED"));
        List<String> is = rows.stream()
                .map(row -> String.join(
                        ", ",
                        row.getField("Date"),
                        row.getField("Time"),
                        row.getField("URN"),
                        row.getField("Officer"),
                        row.getField("State"),
                        row.getField("Report")))
                .toList();
        List<String> should = counted.visits.values().stream()
                .map(visit -> String.join(
                        ", ",
                        visit.on().toString(),
                        time(visit),
                        "" + visit.urn,
                        borough.partner(visit.account).fullName(),
                        STATES.get(visit.state),
                        visit.reported ? REPORTS.get(visit.report) : "none"))
                .toList();
        assertThat(is).as("%s: the list of visits", when).containsExactlyInAnyOrderElementsOf(should);
    }

    private void calendars(String when) throws Exception {
        List<CurrentUser> officers = new ArrayList<>(borough.partners);
        officers.add(borough.advisor);
        for (CurrentUser officer : officers) {
            calendar(when, officer, visit -> visit.account == officer.id());
        }
        for (Map.Entry<Integer, CurrentUser> leader : borough.leaders.entrySet()) {
            calendar(when, leader.getValue(), visit -> visit.urn == leader.getKey());
        }
    }

    private void calendar(String when, CurrentUser person, Predicate<Counted.Visit> theirs) throws Exception {
        if (!borough.asSystem(
                        () -> borough.bean(headway.identity.Accounts.class).open(person.id()))
                .isPresent()) {
            return;
        }
        String secret = secrets.computeIfAbsent(
                person.id(),
                each -> borough.asSystem(() -> borough.bean(CalendarFeeds.class).make(person)));
        String text = mvc.perform(get("/calendar/" + secret + ".ics"))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replace("\r\n ", "");
        List<String> is = new ArrayList<>();
        String[] events = text.split("BEGIN:VEVENT");
        for (int at = 1; at < events.length; at++) {
            is.add(field(events[at], "UID") + " " + field(events[at], "DTSTART") + " " + field(events[at], "DTEND")
                    + " " + field(events[at], "STATUS"));
        }
        List<String> should = counted.visits.values().stream()
                .filter(theirs)
                .map(visit -> "visit-" + visit.id + "@headway "
                        + stamp(visit.on(), visit.morning || visit.whole ? 9 : 13) + " "
                        + stamp(visit.on(), visit.morning && !visit.whole ? 12 : 16) + " "
                        + (visit.state == 'p' ? "TENTATIVE" : visit.state == 'x' ? "CANCELLED" : "CONFIRMED"))
                .toList();
        assertThat(is)
                .as("%s: the calendar of %s", when, person.fullName())
                .containsExactlyInAnyOrderElementsOf(should);
    }

    private static String field(String event, String name) {
        return event.lines()
                .filter(each -> each.startsWith(name + ":"))
                .map(each -> each.substring(name.length() + 1))
                .findFirst()
                .orElse("no " + name);
    }

    private static String stamp(LocalDate day, int hour) {
        return STAMP.format(day.atTime(LocalTime.of(hour, 0)).atZone(ENGLAND).withZoneSameInstant(ZoneOffset.UTC));
    }

    /** Each issued report is one document, and what it found is in the school's evidence. */
    private void reports(String when) {
        List<String> is = borough.inTransaction(() -> borough.jdbc()
                .sql("""
                        select subject_id || ' to ' || urn from issued_letter
                        where authority_code = ? and subject_kind = 'visit' and length(pdf) > 1000""")
                .param(borough.code.value())
                .query(String.class)
                .list());
        List<String> should = counted.visits.values().stream()
                .filter(visit -> visit.report == 'I')
                .map(visit -> visit.id + " to " + visit.urn)
                .toList();
        assertThat(is).as("%s: the issued reports", when).containsExactlyInAnyOrderElementsOf(should);
        List<String> found = borough.inTransaction(() -> borough.jdbc()
                .sql("""
                        select distinct urn || ' on ' || happened from entry
                        where authority_code = ? and fact = 'leadership_capacity' and withdrawn is null""")
                .param(borough.code.value())
                .query(String.class)
                .list());
        assertThat(found)
                .as("%s: the evidence", when)
                .containsExactlyInAnyOrderElementsOf(counted.visits.values().stream()
                        .filter(visit -> visit.report == 'I')
                        .map(visit -> visit.urn + " on " + visit.on())
                        .distinct()
                        .toList());
    }
}
