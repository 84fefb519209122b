package headway.visits.planning;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.register.School;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.web.FormProblem;
import headway.web.Format;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When schools are expected to be inspected, as officers enter it; the visiting plan lays a visit before. */
@Service
@Transactional
public class ExpectedInspections {

    /**
     * A school's expected inspection.
     *
     * @param until last day of the window; null where it is open
     * @param basis how the officer knows, or why it is likely
     */
    public record Window(
            Urn urn, LocalDate from, @Nullable LocalDate until, String basis, LocalDate enteredOn, String enteredBy) {

        /** In words, as on the school's page. */
        public String inWords() {
            return "from " + Format.date(from) + (until == null ? "" : " to " + Format.date(until));
        }
    }

    private static final String COLUMNS = "urn, from_date, until_date, basis, entered_on, entered_by";

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ExpectedInspections(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** The window of a school, while it is not over. */
    @Transactional(readOnly = true)
    public Optional<Window> of(Urn urn) {
        return held(urn).filter(window -> !over(window, LocalDate.now(clock)));
    }

    private Optional<Window> held(Urn urn) {
        return jdbc.sql("select " + COLUMNS + " from inspection_expected where urn = ?")
                .param(urn.value())
                .query(ExpectedInspections::window)
                .optional();
    }

    private static boolean over(Window window, LocalDate on) {
        LocalDate last = window.until();
        return last != null && last.isBefore(on);
    }

    /** Every window that is not over on a day, by school. */
    @Transactional(readOnly = true)
    Map<Urn, Window> on(LocalDate day) {
        return jdbc
                .sql("select " + COLUMNS + " from inspection_expected")
                .query(ExpectedInspections::window)
                .list()
                .stream()
                .filter(window -> !over(window, day))
                .collect(Collectors.toMap(Window::urn, window -> window));
    }

    /** Enters a window in place of the one before. */
    public void enter(School school, LocalDate from, @Nullable LocalDate until, String basis, CurrentUser by) {
        if (until != null && until.isBefore(from)) {
            throw new FormProblem("until", "The last day lies before the first");
        }
        if (basis.isBlank()) {
            throw new FormProblem("basis", "Say how you know, or why it is likely");
        }
        String before = held(school.urn()).map(Window::inWords).orElse(null);
        Window window = new Window(school.urn(), from, until, basis.strip(), LocalDate.now(clock), by.fullName());
        jdbc.sql("""
                        insert into inspection_expected (urn, authority_code, from_date, until_date, basis, entered_on,
                            entered_by)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (urn) do update set authority_code = excluded.authority_code,
                            from_date = excluded.from_date, until_date = excluded.until_date, basis = excluded.basis,
                            entered_on = excluded.entered_on, entered_by = excluded.entered_by""")
                .param(school.urn().value())
                .param(school.authority().value())
                .param(from)
                .param(until)
                .param(window.basis())
                .param(window.enteredOn())
                .param(window.enteredBy())
                .update();
        tell(by, "Entered an expected inspection", school.urn(), before, window.inWords());
    }

    public void remove(Urn urn, CurrentUser by) {
        held(urn).ifPresent(window -> {
            jdbc.sql("delete from inspection_expected where urn = ?")
                    .param(urn.value())
                    .update();
            tell(by, "Took an expected inspection away", urn, window.inWords(), null);
        });
    }

    private void tell(CurrentUser by, String action, Urn urn, @Nullable String before, @Nullable String after) {
        audit.record(new AuditEntry(by, action, "inspection_expected", urn.toString(), urn, before, after));
    }

    private static Window window(ResultSet row, int index) throws SQLException {
        return new Window(
                new Urn(row.getInt("urn")),
                row.getObject("from_date", LocalDate.class),
                row.getObject("until_date", LocalDate.class),
                row.getString("basis"),
                row.getObject("entered_on", LocalDate.class),
                row.getString("entered_by"));
    }
}
