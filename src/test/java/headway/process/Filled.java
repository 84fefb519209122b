package headway.process;

import static org.assertj.core.api.Assertions.assertThat;

import headway.testing.Visitor;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** An invented authority in the program's database, and what its head does on screen. */
final class Filled {

    static final int SCHOOLS = 60;
    static final int FIRST = 396_001;
    private static final String PASSPHRASE = "four plain words together";
    private static final Pattern DUE = Pattern.compile("value=\"(\\d+@\\d+)\"");

    private Filled() {}

    /** Schools, a head and an open round; all decisions but the last are agreed, and the last one stands before it. */
    static void fill(Program program) throws Exception {
        try (Connection connection = program.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into authority (code, name, region) values (396, 'Processshire', 'London')");
            statement.execute(
                    "insert into school (urn, authority_code, establishment_number, name, type, phase, status,"
                            + " opened, low_age, high_age, sixth_form, pupils, maintained, state_funded, as_at, source)"
                            + " select " + FIRST
                            + " + n, 396, 2000 + n, 'School ' || n, 'Community school', 'Primary', 'Open',"
                            + " '1990-09-01', 4, 11, false, 200, true, true, '2026-06-01', 'Invented' from generate_series(0, "
                            + (SCHOOLS - 1) + ") n");
            statement.execute("insert into account (authority_code, sign_in_name, full_name, role, passphrase) values"
                    + " (396, 'head', 'Head of school improvement', 'HEAD_OF_SCHOOL_IMPROVEMENT', '"
                    + PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(PASSPHRASE) + "')");
        }
        Visitor head = head(program);
        LocalDate today = LocalDate.now();
        int year = today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
        HttpResponse<String> opened = head.postFrom(
                "/rounds/new",
                "/rounds",
                Map.of("year", "" + year, "pack", "merton-2016-17@1", "evidenceDate", today.toString()));
        assertThat(opened.statusCode()).isEqualTo(302);
        try (Connection connection = program.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("update decision set state = case when urn = " + (FIRST + SCHOOLS - 1)
                    + " then 'CONTACTED' else 'AGREED' end, category = 'amber', level = 'iii', reason = 'For the test',"
                    + " moderated_on = current_date, moderated_by = 'Head', contacted_on = current_date, contacted_by ="
                    + " 'Head', contacted_with = 'the headteacher', head_view = 'AGREES', head_comment = '', settled_on ="
                    + " case when urn < " + (FIRST + SCHOOLS - 1)
                    + " then current_date end, settled_by = case when urn < "
                    + (FIRST + SCHOOLS - 1) + " then 'Head' end, effective_from = case when urn < "
                    + (FIRST + SCHOOLS - 1)
                    + " then current_date end");
        }
    }

    static Visitor head(Program program) {
        Visitor head = program.visitor();
        HttpResponse<String> answer = head.signIn("head", PASSPHRASE);
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("failed");
        return head;
    }

    static String round(Program program) throws Exception {
        return one(program, "select id from round");
    }

    /** The letters that are due, as the page of the batch sends them. */
    static List<String> due(Visitor head, String round) {
        List<String> due = new ArrayList<>();
        Matcher found = DUE.matcher(head.get("/rounds/" + round + "/letters").body());
        while (found.find()) {
            due.add(found.group(1));
        }
        // As they are issued.
        due.sort(Comparator.comparingLong(each -> Long.parseLong(each.replaceAll("@.*", ""))));
        return due;
    }

    static String one(Program program, String sql) throws Exception {
        try (Connection connection = program.asSuperuser()) {
            return headway.testing.TableContents.one(connection, sql);
        }
    }

    static void await(Program program, String sql, String wanted) throws Exception {
        long until = System.nanoTime() + 60_000_000_000L;
        String found = one(program, sql);
        while (!found.equals(wanted)) {
            assertThat(System.nanoTime())
                    .as("%s, which was %s and not %s", sql, found, wanted)
                    .isLessThan(until);
            Thread.sleep(20);
            found = one(program, sql);
        }
    }

    /** A register of invented schools of authority 397. */
    static String register(int first, int schools) {
        StringBuilder file = new StringBuilder(
                "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),"
                        + "EstablishmentStatus (name),OpenDate,PhaseOfEducation (name),StatutoryLowAge,"
                        + "StatutoryHighAge,OfficialSixthForm (name),NumberOfPupils\r\n");
        for (int urn = first; urn < first + schools; urn++) {
            file.append(urn)
                    .append(",397,Elsewhereshire,2001,School ")
                    .append(urn)
                    .append(",Community school,Open,01-09-1990,Primary,4,11,Does not have a sixth form,210\r\n");
        }
        return file.toString();
    }

    static String schoolsOf(int first, int schools) {
        return "select count(*) from school where authority_code = 397 and urn between " + first + " and "
                + (first + schools - 1);
    }

    /** Uploads a register, waits until it is checked, and confirms it; gives its number. */
    static long beginLoad(Program program, Visitor head, String name, int first, int schools) throws Exception {
        long id = upload(head, name, register(first, schools));
        await(program, "select state from load where id = " + id, "CHECKED");
        confirm(head, id);
        return id;
    }

    static void confirm(Visitor head, long load) {
        HttpResponse<String> answer =
                head.postFrom("/imports/" + load, "/imports/" + load + "/confirm", Map.of("asAt", "2026-06-01"));
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    /** Lets nobody at a decision, as the page of the batch names it, until the connection's transaction ends. */
    static void holdBack(Connection connection, String letter) throws Exception {
        connection.setAutoCommit(false);
        connection
                .createStatement()
                .execute("select 1 from decision where id = " + letter.replaceAll("@.*", "") + " for no key update");
    }

    static long upload(Visitor head, String name, String content) {
        HttpResponse<String> answer = head.upload("/imports", "files", name, content);
        String page = answer.headers().firstValue("Location").orElseThrow();
        return Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
    }

    static String said(Program program, long load) throws Exception {
        return one(program, "select state || ': ' || message from load where id = " + load);
    }

    /** Letters are numbered from one without a gap, each is of a decision that knows it, and each is in the trail. */
    static void assertLettersRight(Program program) throws Exception {
        assertThat(one(
                                program,
                                "select count(*) || ' ' || coalesce(max(number), 0) || ' ' || count(distinct number) || ' '"
                                        + " || count(distinct subject_id) || ' ' || (select coalesce(max(last_number), 0) from letter_counter)"
                                        + " || ' ' || (select count(*) from decision where state = 'LETTER_ISSUED')"
                                        + " || ' ' || (select count(*) from audit_entry where subject_kind = 'letter' and action = 'Issued the letter')"
                                        + " from issued_letter")
                        .split(" "))
                .as("letters, highest number, numbers, decisions with one, counter, decisions in that state, entries")
                .containsOnly(one(program, "select count(*) from issued_letter"));
        assertThat(
                        one(
                                program,
                                "select count(*) from decision d left join issued_letter l on l.id = d.letter_id"
                                        + " where (d.state = 'LETTER_ISSUED') <> (l.subject_id is not distinct from d.id and l.id is not null)"))
                .isEqualTo("0");
    }
}
