package headway.categorisation;

import headway.documents.Letters;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.web.WorkLine;
import headway.web.WorkSource;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the round asks of a school's leaders: letters to read, and the conversation about the category. It says how far
 * the decision has come and nothing of what is thought of: that is the school's to know once it is settled.
 */
@Component
class SchoolWork implements WorkSource {

    private final Letters letters;
    private final JdbcClient jdbc;

    SchoolWork(Letters letters, JdbcClient jdbc) {
        this.letters = letters;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkLine> lines(CurrentUser user) {
        if (!user.is(Role.SCHOOL_LEADER)) {
            return List.of();
        }
        List<WorkLine> lines = new ArrayList<>();
        user.schools().stream().sorted(Comparator.comparingInt(Urn::value)).forEach(urn -> {
            letters.ofSchool(urn).stream()
                    .filter(letter -> letter.seenAt() == null)
                    .forEach(letter -> lines.add(new WorkLine(
                            WorkLine.Group.AWAITING,
                            "Read letter " + letter.number() + ": " + letter.title(),
                            "/schools/" + urn + "/letters",
                            letter.issuedOn())));
            lines.addAll(conversation(urn));
        });
        return lines;
    }

    /** How the newest decision of the newest round stands; nothing once its letter is issued. */
    private List<WorkLine> conversation(Urn urn) {
        return jdbc.sql("""
                        select d.state, r.year, d.created_at::date as begun, d.contacted_on, d.contacted_by, d.settled_on
                        from decision d join round r on r.id = d.round_id
                        where d.urn = ? and r.year = (
                            select max(o.year) from round o where o.authority_code = r.authority_code) and d.state <> 'LETTER_ISSUED'
                        order by d.occasion desc limit 1""")
                .param(urn.value())
                .query((row, index) -> line(urn, row))
                .list();
    }

    private static WorkLine line(Urn urn, ResultSet row) throws SQLException {
        String href = "/schools/" + urn + "/category";
        String year = new AcademicYear(row.getInt("year")).label();
        return switch (DecisionState.valueOf(row.getString("state"))) {
            case SUGGESTED, MODERATED ->
                new WorkLine(
                        WorkLine.Group.AWAITING,
                        "Your category for " + year + ": the authority will speak with you before it is agreed",
                        href,
                        day(row, "begun"));
            case CONTACTED ->
                new WorkLine(
                        WorkLine.Group.NEWS,
                        "Your category for " + year + ": " + row.getString("contacted_by")
                                + " spoke with you; it is still to be agreed or decided",
                        href,
                        day(row, "contacted_on"));
            default ->
                new WorkLine(
                        WorkLine.Group.NEWS,
                        "Your category for " + year + " is settled; your letter is still to come",
                        href,
                        day(row, "settled_on"));
        };
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
