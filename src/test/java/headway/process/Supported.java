package headway.process;

import static headway.process.Filled.one;
import static org.assertj.core.api.Assertions.assertThat;

import headway.testing.Visitor;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Partners, a leader and promises of support in the invented authority, and what people do there with visits. */
final class Supported {

    private static final int PARTNERS = 8;

    /** The school year to come, so that the whole of it can be planned on whatever day the test runs. */
    static final int PLANNED = LocalDate.now().getMonthValue() >= 9
            ? LocalDate.now().getYear() + 1
            : LocalDate.now().getYear();

    private Supported() {}

    /** Everybody signs in as the head does; the leader leads the first schools, and has an address for mail. */
    static void people(Program program, int led) throws Exception {
        try (Connection connection = program.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into account (authority_code, sign_in_name, full_name, role, passphrase)"
                    + " select 396, 'partner-' || n, 'Partner ' || n, 'PARTNER', passphrase"
                    + " from account, generate_series(1, " + PARTNERS + ") n where sign_in_name = 'head'");
            statement.execute("insert into account (authority_code, sign_in_name, full_name, role, passphrase)"
                    + " select 396, 'leader@schools.example', 'Leader of many', 'SCHOOL_LEADER', passphrase"
                    + " from account where sign_in_name = 'head'");
            statement.execute("insert into account_school (account_id, authority_code, urn, from_date)"
                    + " select a.id, 396, s.urn, current_date - 30 from account a, school s"
                    + " where a.role = 'SCHOOL_LEADER' and s.authority_code = 396 and s.urn < "
                    + (Filled.FIRST + led));
            statement.execute(
                    "insert into school_officer (authority_code, urn, account_id, officer_name, is_partner, from_date)"
                            + " select 396, s.urn, a.id, a.full_name, true, current_date - 30 from account a, school s"
                            + " where a.sign_in_name = 'partner-' || (1 + s.urn % " + PARTNERS
                            + ") and s.authority_code = 396");
        }
    }

    /** What was promised for this year is promised for the next. */
    static void promisedForTheNextYear(Program program) throws Exception {
        try (Connection connection = program.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("update entitlement set year = " + PLANNED + ", weeks_left = weeks_in_year, from_date = '"
                    + LocalDate.of(PLANNED, 9, 1) + "'");
        }
        assertThat(one(program, "select count(*) from entitlement where withdrawn_at is null"))
                .isEqualTo("" + (Filled.SCHOOLS - 1));
    }

    static String year() {
        return PLANNED + "/" + (PLANNED + 1) % 100;
    }

    /** Begins to look for a plan and gives its number. */
    static long search(Visitor head, int seconds) {
        HttpResponse<String> answer = head.postFrom(
                "/visiting-plan?year=" + year(),
                "/visiting-plan",
                Map.of("year", year(), "seconds", "" + seconds, "keepPartners", "yes"));
        return number(answer);
    }

    private static long number(HttpResponse<String> answer) {
        String page = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("Nothing was done: " + answer.body()));
        return Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
    }

    /** A visit of today with its note, whose report is final; gives its number. */
    static long finalReport(Program program, Visitor head, Visitor reviewer, Visitor leader, int urn) throws Exception {
        String officer = one(program, "select account_id from school_officer where urn = " + urn);
        String colleague = one(program, "select id from account where sign_in_name = 'partner-1'");
        String another = one(program, "select id from account where sign_in_name = 'partner-2'");
        String today = LocalDate.now().toString();
        long id = number(act(
                head,
                "/schools/" + urn + "/visits/new",
                Map.of(
                        "officer", officer.equals(colleague) ? another : officer,
                        "kind", "CORE",
                        "day", today,
                        "time", "MORNING",
                        "reported", "yes",
                        "funding", "CORE",
                        "allTheSame", "yes")));
        String visit = "/visits/" + id;
        done(head, visit + "/moves", Map.of("move", "CONFIRM", "version", version(program, "visit where id", id)));
        done(
                head,
                visit + "/moves",
                Map.of("move", "DO", "doneOn", today, "version", version(program, "visit where id", id)));
        done(
                head,
                visit + "/note",
                Map.of(
                        "do", "complete",
                        "version", "0",
                        "leaders", "The headteacher",
                        "finding-0", "Pupils read well.",
                        "safeguarding", "The records are complete.",
                        "strengths", "Reading",
                        "capacity", "secure"));
        report(program, head, id, "SUBMIT", Map.of("officer", colleague));
        report(program, reviewer, id, "PASS", Map.of());
        report(program, leader, id, "ACCEPT", Map.of());
        return id;
    }

    private static String version(Program program, String of, long id) throws Exception {
        return one(program, "select version from " + of + " = " + id);
    }

    private static void report(Program program, Visitor by, long id, String move, Map<String, String> fields)
            throws Exception {
        Map<String, String> form = new HashMap<>(fields);
        form.put("move", move);
        form.put("version", version(program, "visit_report where visit_id", id));
        done(by, "/visits/" + id + "/report", form);
    }

    /** Issues a report, as whoever saw it final; what becomes of it the database tells. */
    static HttpResponse<String> issue(Visitor head, long visit, String version) {
        return act(head, "/visits/" + visit + "/report", Map.of("move", "ISSUE", "version", version));
    }

    private static void done(Visitor by, String path, Map<String, String> form) {
        HttpResponse<String> answer = act(by, path, form);
        assertThat(answer.statusCode())
                .as("%s of %s: %s", path, form, answer.body().replaceAll("(?s).*?<main", "<main"))
                .isEqualTo(302);
    }

    private static HttpResponse<String> act(Visitor by, String path, Map<String, String> form) {
        return by.postFrom(path.replaceAll("/(moves|report)$", ""), path, form);
    }

    /** How a report stands in every place that tells of it: whole where all say so, or none does. */
    static List<String> reports(Program program, List<Long> visits) throws Exception {
        List<String> found = new ArrayList<>();
        for (long visit : visits) {
            found.add(one(program, """
                    select concat_ws(', ', r.state,
                        (select count(*) || ' kept' from issued_letter l where l.subject_kind = 'visit'
                            and l.subject_id = v.id and l.urn = v.urn and length(l.pdf) > 1000
                            and l.id = r.letter_id),
                        (select count(*) || ' made' from issued_letter l where l.subject_kind = 'visit'
                            and l.subject_id = v.id),
                        (select count(*) || ' reported' from support_given g where g.source = 'visit'
                            and g.source_id = v.id and g.unit = v.report_unit and g.reported_on = r.issued_on),
                        (select count(*) || ' evidence' from entry e where e.urn = v.urn
                            and e.fact = 'leadership_capacity' and e.withdrawn is null),
                        (select count(*) || ' step' from visit_step s where s.visit_id = v.id
                            and s.step = 'Issued the report'),
                        (select count(*) || ' trail' from audit_entry a where a.subject_kind = 'visit'
                            and a.subject_id = v.id::text and a.action = 'Issued the report'))
                    from visit v join visit_report r on r.visit_id = v.id where v.id = """ + visit));
        }
        return found;
    }

    static final String ISSUED = "ISSUED, 1 kept, 1 made, 1 reported, 1 evidence, 1 step, 1 trail";
    static final String FINAL = "FINAL, 0 kept, 0 made, 0 reported, 0 evidence, 0 step, 0 trail";
}
