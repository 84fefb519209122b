package headway.support.terms;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.web.FormProblem;
import headway.web.Format;
import headway.web.NotFoundException;
import headway.web.TextLimit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Terms and closures in the database. */
@Component
class JdbcTerms implements Terms {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    JdbcTerms(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public SchoolCalendar calendar(AcademicYear year, AuthorityCode authority) {
        List<Term> terms = terms(year, authority);
        List<Closure> closures = jdbc.sql("""
                        select id, urn, name, from_date, until_date from closure
                        where until_date >= ? and from_date <= ? and authority_code = ? order by from_date, id""")
                .param(year.firstDay())
                .param(year.lastDay())
                .param(authority.value())
                .query(JdbcTerms::closure)
                .list();
        if (!terms.isEmpty()) {
            return new SchoolCalendar(year, terms, closures, false);
        }
        SchoolCalendar usual = UsualTerms.of(year);
        List<Closure> all = new ArrayList<>(usual.closures());
        all.addAll(closures);
        all.sort(Comparator.comparing(Closure::from));
        return new SchoolCalendar(year, usual.terms(), all, true);
    }

    private static Closure closure(ResultSet row, int index) throws SQLException {
        Integer urn = row.getObject(2, Integer.class);
        return new Closure(
                row.getLong(1),
                urn == null ? null : new Urn(urn),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class));
    }

    private List<Term> terms(AcademicYear year, AuthorityCode authority) {
        return jdbc.sql("""
                        select name, from_date, until_date from term
                        where year = ? and authority_code = ? order by from_date""")
                .param(year.startYear())
                .param(authority.value())
                .query((row, index) -> new Term(
                        row.getString(1), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)))
                .list();
    }

    @Override
    @Transactional
    public void enter(AcademicYear year, List<Term> terms, CurrentUser by) {
        List<Term> ordered =
                terms.stream().sorted(Comparator.comparing(Term::from)).toList();
        check(year, ordered);
        String before = words(terms(year, by.authority()));
        jdbc.sql("delete from term where authority_code = ? and year = ?")
                .param(by.authority().value())
                .param(year.startYear())
                .update();
        ordered.forEach(term -> jdbc.sql(
                        "insert into term (authority_code, year, name, from_date, until_date) values (?, ?, ?, ?, ?)")
                .param(by.authority().value())
                .param(year.startYear())
                .param(term.name())
                .param(term.from())
                .param(term.until())
                .update());
        audit.record(
                new AuditEntry(by, "Entered the terms", "school year", year.label(), null, before, words(ordered)));
    }

    private static void check(AcademicYear year, List<Term> terms) {
        if (terms.isEmpty()) {
            throw new FormProblem("terms", "Enter at least one term of " + year.label());
        }
        @Nullable Term before = null;
        for (Term term : terms) {
            TextLimit.line(term.name(), "terms");
            if (term.until().isBefore(term.from())) {
                throw new FormProblem("terms", term.name() + " ends before it begins. Exchange its days");
            }
            if (term.from().isBefore(year.firstDay()) || term.until().isAfter(year.lastDay())) {
                throw new FormProblem(
                        "terms",
                        term.name() + " lies outside " + year.label() + ", which runs from "
                                + Format.date(year.firstDay()) + " to " + Format.date(year.lastDay()));
            }
            if (before != null && !term.from().isAfter(before.until())) {
                throw new FormProblem(
                        "terms",
                        term.name() + " begins before " + before.name() + " ends on " + Format.date(before.until()));
            }
            before = term;
        }
    }

    private static @Nullable String words(List<Term> terms) {
        return terms.isEmpty()
                ? null
                : terms.stream()
                        .map(term -> term.name() + " " + Format.date(term.from()) + " to " + Format.date(term.until()))
                        .collect(Collectors.joining("; "));
    }

    @Override
    @Transactional
    public void close(@Nullable Urn urn, String name, LocalDate from, LocalDate until, CurrentUser by) {
        if (name.isBlank()) {
            throw new FormProblem("name", "Say why schools are closed, such as 'Training day'");
        }
        TextLimit.line(name, "name");
        if (until.isBefore(from)) {
            throw new FormProblem("until", "The last day is before the first");
        }
        AcademicYear year = AcademicYear.of(from);
        if (until.isAfter(year.lastDay())) {
            throw new FormProblem(
                    "until",
                    "The first day lies in " + year.label() + ", which ends on " + Format.date(year.lastDay())
                            + ". Enter what comes after it as days of the next school year");
        }
        boolean held = jdbc.sql("""
                        select exists (select from closure where authority_code = ? and urn is not distinct from ?
                            and from_date = ? and until_date = ?)""")
                .param(by.authority().value())
                .param(urn == null ? null : urn.value())
                .param(from)
                .param(until)
                .query(Boolean.class)
                .single();
        if (held) {
            return;
        }
        jdbc.sql("insert into closure (authority_code, urn, name, from_date, until_date) values (?, ?, ?, ?, ?)")
                .param(by.authority().value())
                .param(urn == null ? null : urn.value())
                .param(name.strip())
                .param(from)
                .param(until)
                .update();
        audit.record(new AuditEntry(
                by,
                "Entered days without school",
                "closure",
                from.toString(),
                urn,
                null,
                name.strip() + ", " + Format.date(from) + " to " + Format.date(until)));
    }

    @Override
    @Transactional
    public void reopen(long closure, CurrentUser by) {
        Optional<Closure> held = jdbc.sql(
                        "delete from closure where id = ? and authority_code = ? returning id, urn, name, from_date, until_date")
                .param(closure)
                .param(by.authority().value())
                .query(JdbcTerms::closure)
                .optional();
        Closure gone = held.orElseThrow(() -> new NotFoundException("Closure " + closure));
        audit.record(new AuditEntry(
                by,
                "Removed days without school",
                "closure",
                gone.from().toString(),
                gone.urn(),
                gone.name() + ", " + Format.date(gone.from()) + " to " + Format.date(gone.until()),
                null));
    }
}
