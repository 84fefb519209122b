package headway.support.ledger;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.web.FormProblem;
import headway.web.Format;
import headway.web.NotFoundException;
import headway.web.TextLimit;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ledger in the database: three queries for a year, whatever the number of schools. */
@Component
class JdbcLedger implements Ledger {

    private static final BigDecimal MOST = BigDecimal.valueOf(200);

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    JdbcLedger(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public SchoolLedger of(Urn urn, AcademicYear year) {
        return read(year, urn).stream()
                .findFirst()
                .orElseGet(() -> new SchoolLedger(urn, year.startYear(), List.of(), List.of(), List.of(), List.of()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<SchoolLedger> all(AcademicYear year) {
        return read(year, null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<AcademicYear> years() {
        return jdbc.sql(
                        "select distinct year from entitlement union select distinct year from support_given order by 1 desc")
                .query((row, index) -> new AcademicYear(row.getInt(1)))
                .list();
    }

    private List<SchoolLedger> read(AcademicYear year, @Nullable Urn only) {
        Map<Long, List<Entitled.Amount>> amounts = new HashMap<>();
        select("a.*", "entitlement_amount a join entitlement e on e.id = a.entitlement_id", "e.", "a.place", year, only)
                .query((row, index) -> amounts.computeIfAbsent(row.getLong("entitlement_id"), id -> new ArrayList<>())
                        .add(LedgerRows.amount(row)))
                .list();
        Map<Urn, List<Entitled>> held = select(LedgerRows.ENTITLEMENT, "entitlement", "", "from_date, id", year, only)
                .query((row, index) -> LedgerRows.entitled(row, amounts.getOrDefault(row.getLong("id"), List.of())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Entitled::urn));
        Map<Urn, List<Extra>> extras = select(LedgerRows.EXTRA, "support_extra", "", "added_on, id", year, only)
                .query(LedgerRows::extra)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Extra::urn));
        Map<Urn, List<Given>> given = select(
                        LedgerRows.GIVEN, "support_given", "", "coalesce(done_on, planned_for), id", year, only)
                .query(LedgerRows::given)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Given::urn));
        Set<Urn> schools = new TreeSet<>((one, other) -> Integer.compare(one.value(), other.value()));
        schools.addAll(held.keySet());
        schools.addAll(given.keySet());
        return schools.stream()
                .map(urn -> ledger(
                        urn,
                        year,
                        held.getOrDefault(urn, List.of()),
                        extras.getOrDefault(urn, List.of()),
                        given.getOrDefault(urn, List.of())))
                .toList();
    }

    private JdbcClient.StatementSpec select(
            String columns, String from, String table, String order, AcademicYear year, @Nullable Urn only) {
        JdbcClient.StatementSpec statement = jdbc.sql("select " + columns + " from " + from + " where " + table
                        + "year = ?" + (only == null ? "" : " and " + table + "urn = ?") + " order by " + order)
                .param(year.startYear());
        return only == null ? statement : statement.param(only.value());
    }

    private static SchoolLedger ledger(
            Urn urn, AcademicYear year, List<Entitled> held, List<Extra> extras, List<Given> given) {
        List<Entitled> standing =
                held.stream().filter(each -> each.withdrawn() == null).toList();
        List<UnitLine> lines = new ArrayList<>();
        if (!standing.isEmpty()) {
            Map<String, Integer> added = extras.stream()
                    .filter(Extra::holds)
                    .collect(Collectors.toMap(Extra::unit, Extra::amount, Integer::sum));
            // What was given under an earlier level stays promised; what is given beyond the level is no promise.
            LocalDate changed = standing.getLast().from();
            Map<String, Integer> done = given.stream()
                    .filter(each -> standing.size() > 1 && each.isDoneBefore(changed))
                    .collect(Collectors.groupingBy(
                            Given::unit,
                            Collectors.collectingAndThen(
                                    Collectors.toList(),
                                    mine -> UnitLine.sum(mine).intValue())));
            Reckoning.promises(standing, done, added).forEach(promise -> lines.add(UnitLine.of(promise, given)));
        }
        return new SchoolLedger(urn, year.startYear(), held, lines, extras, given);
    }

    @Override
    @Transactional
    public void add(Urn urn, AcademicYear year, String unit, int amount, String reason, CurrentUser by) {
        Promise promise = promise(urn, year, unit);
        if (amount < 1 || amount > MOST.intValue()) {
            throw new FormProblem("amount", "Enter how many are added, from 1 to " + MOST);
        }
        if (reason.isBlank()) {
            throw new FormProblem("reason", "Say what concern the added support answers");
        }
        TextLimit.paragraphs(reason, "reason");
        jdbc.sql("""
                        insert into support_extra (authority_code, urn, year, unit, amount, reason, added_on, added_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(by.authority().value())
                .param(urn.value())
                .param(year.startYear())
                .param(unit)
                .param(amount)
                .param(reason.strip())
                .param(LocalDate.now(clock))
                .param(by.fullName())
                .update();
        record(by, "Added support beyond the entitlement", urn, null, promise.words(amount) + ": " + reason.strip());
    }

    @Override
    @Transactional
    public void withdraw(long extra, Urn urn, String why, CurrentUser by) {
        if (why.isBlank()) {
            throw new FormProblem("why-" + extra, "Say why the added support is taken back");
        }
        TextLimit.paragraphs(why, "why-" + extra);
        String before = jdbc.sql("""
                        update support_extra set withdrawn_on = ?, withdrawn_by = ?, withdrawn_why = ?
                        where id = ? and urn = ? and withdrawn_on is null returning amount, unit, reason""")
                .param(LocalDate.now(clock))
                .param(by.fullName())
                .param(why.strip())
                .param(extra)
                .param(urn.value())
                .query((row, index) -> row.getInt(1) + " " + row.getString(2) + ": " + row.getString(3))
                .optional()
                .orElseThrow(() -> new NotFoundException("Added support " + extra));
        record(by, "Took back added support", urn, before, why.strip());
    }

    @Override
    @Transactional
    public long enter(Entry entry, CurrentUser by) {
        Promise promise = promise(entry.urn(), entry.year(), entry.unit());
        LocalDate day = entry.day();
        if (!AcademicYear.of(day).equals(entry.year())) {
            throw new FormProblem("day", "The day lies outside " + entry.year().label());
        }
        if (entry.done() && day.isAfter(LocalDate.now(clock))) {
            throw new FormProblem("day", "The day has not come yet, so the support is planned, not given");
        }
        if (entry.amount().signum() <= 0
                || entry.amount().compareTo(MOST) > 0
                || entry.amount().scale() > 1) {
            throw new FormProblem("given", "Enter an amount such as 1 or 0.5, up to " + MOST);
        }
        if (entry.what().isBlank()) {
            throw new FormProblem("what", "Say in a few words what the support is for");
        }
        TextLimit.paragraphs(entry.what(), "what");
        long id = jdbc.sql("""
                        insert into support_given (authority_code, urn, year, unit, amount, account, officer, planned_for,
                            done_on, what, funding, source, entered_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(by.authority().value())
                .param(entry.urn().value())
                .param(entry.year().startYear())
                .param(entry.unit())
                .param(entry.amount())
                .param(entry.account())
                .param(entry.officer())
                .param(entry.done() ? null : day)
                .param(entry.done() ? day : null)
                .param(entry.what().strip())
                .param(entry.funding().name())
                .param(Given.BY_HAND)
                .param(by.fullName())
                .query(Long.class)
                .single();
        record(
                by,
                entry.done() ? "Entered support given" : "Planned support",
                entry.urn(),
                null,
                "%s %s on %s, %s: %s"
                        .formatted(
                                entry.amount().toPlainString(),
                                entry.amount().compareTo(BigDecimal.ONE) == 0 ? promise.one() : promise.many(),
                                Format.date(day),
                                entry.funding().title().toLowerCase(Locale.UK),
                                entry.what().strip()));
        return id;
    }

    private Promise promise(Urn urn, AcademicYear year, String unit) {
        List<UnitLine> lines = of(urn, year).lines();
        if (lines.isEmpty()) {
            throw new FormProblem("unit", "Nothing is agreed with the school for " + year.label() + " yet");
        }
        return lines.stream()
                .map(UnitLine::promise)
                .filter(promise -> promise.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new FormProblem("unit", "Choose what is added"));
    }

    @Override
    @Transactional
    public void done(long id, Urn urn, LocalDate on, CurrentUser by) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new FormProblem("done-" + id, "The day has not come yet");
        }
        int changed = jdbc.sql("""
                        update support_given set done_on = ? where id = ? and urn = ? and source = ? and done_on is null
                            and dropped_on is null and year = ?""")
                .param(on)
                .param(id)
                .param(urn.value())
                .param(Given.BY_HAND)
                .param(AcademicYear.of(on).startYear())
                .update();
        if (changed == 0) {
            throw new FormProblem("done-" + id, "It is no longer planned, or the day lies outside its year");
        }
        record(by, "Planned support was given", urn, null, Format.date(on));
    }

    @Override
    @Transactional
    public void drop(long id, Urn urn, String why, CurrentUser by) {
        if (why.isBlank()) {
            throw new FormProblem("drop-" + id, "Say why it is dropped");
        }
        TextLimit.paragraphs(why, "drop-" + id);
        String before = jdbc.sql("""
                        update support_given set dropped_on = ?, dropped_why = ? where id = ? and urn = ? and source = ?
                            and dropped_on is null returning amount, unit, coalesce(done_on, planned_for), what""")
                .param(LocalDate.now(clock))
                .param(why.strip())
                .param(id)
                .param(urn.value())
                .param(Given.BY_HAND)
                .query((row, index) -> "%s %s on %s: %s"
                        .formatted(
                                row.getBigDecimal(1).stripTrailingZeros().toPlainString(),
                                row.getString(2),
                                Format.date(row.getObject(3, LocalDate.class)),
                                row.getString(4)))
                .optional()
                .orElseThrow(() -> new NotFoundException("Support " + id));
        record(by, "Dropped support", urn, before, why.strip());
    }

    @Override
    @Transactional
    public void tell(Told told) {
        jdbc.sql("""
                        insert into support_given (authority_code, urn, year, unit, amount, account, officer, planned_for,
                            done_on, reported_on, dropped_on, dropped_why, what, funding, source, source_id, entered_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (source, source_id, unit) where source_id is not null do update set
                            amount = excluded.amount, account = excluded.account, officer = excluded.officer,
                            planned_for = excluded.planned_for, done_on = excluded.done_on,
                            reported_on = excluded.reported_on, dropped_on = excluded.dropped_on,
                            dropped_why = excluded.dropped_why, what = excluded.what, funding = excluded.funding""")
                .param(told.authority().value())
                .param(told.urn().value())
                .param(told.year().startYear())
                .param(told.unit())
                .param(told.amount())
                .param(told.account())
                .param(told.officer())
                .param(told.planned())
                .param(told.done())
                .param(told.reported())
                .param(told.dropped())
                .param(told.droppedWhy())
                .param(told.what())
                .param(told.funding().name())
                .param(told.source())
                .param(told.sourceId())
                .param(told.officer())
                .update();
    }

    private void record(CurrentUser by, String action, Urn urn, @Nullable String before, String after) {
        audit.record(new AuditEntry(by, action, "support", urn.toString(), urn, before, after));
    }
}
