package headway.support.team;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.identity.Accounts;
import headway.register.Officers;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.web.FormProblem;
import headway.web.Format;
import headway.web.NotFoundException;
import headway.web.TextLimit;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The team in the database; whoever has a fitting account and no profile yet has an empty one. */
@Component
class JdbcTeam implements Team {

    /** In days, a year. */
    private static final int LONGEST_LEAVE = 366;

    private record Row(
            Set<String> phases,
            Set<String> focus,
            Set<String> pattern,
            Set<DayOfWeek> preferred,
            @Nullable Urn home,
            int version) {

        static final Row NONE = new Row(Set.of(), Set.of(), Set.of(), Set.of(), null, 0);
    }

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Officers officers;
    private final AuditTrail audit;
    private final Clock clock;

    JdbcTeam(JdbcClient jdbc, Accounts accounts, Officers officers, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.officers = officers;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Member> members() {
        Set<Long> partners = officers.on(LocalDate.now(clock)).stream()
                .filter(Officers.Link::partner)
                .map(Officers.Link::account)
                .collect(Collectors.toSet());
        Map<Long, Row> rows = new HashMap<>();
        jdbc.sql("select * from team_member")
                .query((row, index) -> rows.put(row.getLong("account"), row(row)))
                .list();
        Map<Long, Map<AcademicYear, Map<String, BigDecimal>>> contracts = new HashMap<>();
        jdbc.sql("select account, year, term, days from team_contract")
                .query((row, index) -> contracts
                        .computeIfAbsent(row.getLong(1), account -> new HashMap<>())
                        .computeIfAbsent(new AcademicYear(row.getInt(2)), year -> new HashMap<>())
                        .put(row.getString(3), row.getBigDecimal(4)))
                .list();
        Map<Long, List<Member.Leave>> leave = grouped(
                "select account, id, from_date, until_date, note from team_leave order by from_date",
                row -> new Member.Leave(
                        row.getLong(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        row.getString(5)));
        Map<Long, List<Member.Conflict>> conflicts = grouped(
                "select account, id, urn, kind, note from team_conflict order by id",
                row -> new Member.Conflict(
                        row.getLong(2),
                        new Urn(row.getInt(3)),
                        Member.Tie.valueOf(row.getString(4)),
                        row.getString(5)));
        return accounts.all().stream()
                .filter(person -> partners.contains(person.id())
                        || person.active() && (person.role() == Role.PARTNER || person.role() == Role.ADVISOR))
                .map(person -> {
                    Row row = rows.getOrDefault(person.id(), Row.NONE);
                    return new Member(
                            person.id(),
                            person.fullName(),
                            person.role(),
                            person.active(),
                            row.phases(),
                            row.focus(),
                            row.pattern(),
                            row.preferred(),
                            row.home(),
                            contracts.getOrDefault(person.id(), Map.of()),
                            leave.getOrDefault(person.id(), List.of()),
                            conflicts.getOrDefault(person.id(), List.of()),
                            row.version());
                })
                .sorted(Comparator.comparing(Member::name))
                .toList();
    }

    private interface Read<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<Long, List<T>> grouped(String sql, Read<T> read) {
        return jdbc.sql(sql).query((row, index) -> Map.entry(row.getLong(1), read.of(row))).list().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Row row(ResultSet row) throws SQLException {
        Integer home = row.getObject("home_urn", Integer.class);
        return new Row(
                strings(row.getArray("phases")),
                strings(row.getArray("focus")),
                strings(row.getArray("pattern")),
                strings(row.getArray("preferred")).stream()
                        .map(DayOfWeek::valueOf)
                        .collect(Collectors.toSet()),
                home == null ? null : new Urn(home),
                row.getInt("version"));
    }

    private static Set<String> strings(Array array) throws SQLException {
        return new TreeSet<>(Arrays.asList((String[]) array.getArray()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Member> member(long account) {
        return members().stream().filter(member -> member.account() == account).findFirst();
    }

    private Member known(long account) {
        return member(account).orElseThrow(() -> new NotFoundException("Member " + account));
    }

    @Override
    @Transactional
    public void keep(Profile profile, int version, CurrentUser by) {
        Member before = known(profile.account());
        int changed = jdbc.sql("""
                        insert into team_member (account, authority_code, phases, focus, pattern, preferred, home_urn, version)
                        values (:account, :authority, :phases, :focus, :pattern, :preferred, :home, 1)
                        on conflict (account) do update set phases = excluded.phases, focus = excluded.focus,
                            pattern = excluded.pattern, preferred = excluded.preferred, home_urn = excluded.home_urn,
                            version = team_member.version + 1
                        where team_member.version = :version""")
                .param("account", profile.account())
                .param("authority", by.authority().value())
                .param("phases", profile.phases().toArray(String[]::new))
                .param("focus", profile.focus().toArray(String[]::new))
                .param("pattern", profile.pattern().toArray(String[]::new))
                .param(
                        "preferred",
                        profile.preferred().stream().map(DayOfWeek::name).toArray(String[]::new))
                .param("home", profile.home() == null ? null : profile.home().value())
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new FormProblem(
                    "version",
                    "Somebody else changed this profile meanwhile. What they kept is shown; enter yours again");
        }
        jdbc.sql("delete from team_contract where account = ? and year = ?")
                .param(profile.account())
                .param(profile.year().startYear())
                .update();
        profile.days()
                .forEach((term, days) -> jdbc.sql(
                                "insert into team_contract (account, authority_code, year, term, days) values (?, ?, ?, ?, ?)")
                        .param(profile.account())
                        .param(by.authority().value())
                        .param(profile.year().startYear())
                        .param(term)
                        .param(days)
                        .update());
        record(
                by,
                "Kept the profile",
                profile.account(),
                words(before, profile.year()),
                words(known(profile.account()), profile.year()));
    }

    private static String words(Member member, AcademicYear year) {
        return "phases %s; focus %s; half-days %s; days in %s %s"
                .formatted(
                        member.phases().isEmpty() ? "all" : String.join(", ", member.phases()),
                        member.focus().isEmpty() ? "none" : String.join(", ", member.focus()),
                        member.pattern().isEmpty() ? "all" : String.join(", ", member.pattern()),
                        year.label(),
                        member.contracts().getOrDefault(year, Map.of()));
    }

    @Override
    @Transactional
    public void leave(long account, LocalDate from, LocalDate until, String note, CurrentUser by) {
        known(account);
        if (until.isBefore(from)) {
            throw new FormProblem("leaveUntil", "The last day is before the first");
        }
        if (until.isAfter(from.plusDays(LONGEST_LEAVE - 1))) {
            throw new FormProblem(
                    "leaveUntil",
                    "Leave is entered for at most " + LONGEST_LEAVE + " days. Enter what follows by itself");
        }
        TextLimit.line(note, "leaveNote");
        jdbc.sql("insert into team_leave (account, authority_code, from_date, until_date, note) values (?, ?, ?, ?, ?)")
                .param(account)
                .param(by.authority().value())
                .param(from)
                .param(until)
                .param(note.strip())
                .update();
        record(by, "Entered leave", account, null, Format.date(from) + " to " + Format.date(until));
    }

    @Override
    @Transactional
    public void endLeave(long leave, long account, CurrentUser by) {
        remove("team_leave", leave, account);
        record(by, "Removed leave", account, Long.toString(leave), null);
    }

    @Override
    @Transactional
    public void conflict(long account, Urn urn, Member.Tie tie, String note, CurrentUser by) {
        known(account);
        TextLimit.paragraphs(note, "conflictNote");
        int added = jdbc.sql("""
                        insert into team_conflict (account, authority_code, urn, kind, note) values (?, ?, ?, ?, ?)
                        on conflict (account, urn, kind) do nothing""")
                .param(account)
                .param(by.authority().value())
                .param(urn.value())
                .param(tie.name())
                .param(note.strip())
                .update();
        if (added > 0) {
            audit.record(new AuditEntry(
                    by, "Entered a conflict of interest", "team", Long.toString(account), urn, null, tie.title()));
        }
    }

    @Override
    @Transactional
    public void endConflict(long conflict, long account, CurrentUser by) {
        remove("team_conflict", conflict, account);
        record(by, "Removed a conflict of interest", account, Long.toString(conflict), null);
    }

    private void remove(String table, long id, long account) {
        int removed = jdbc.sql("delete from " + table + " where id = ? and account = ?")
                .param(id)
                .param(account)
                .update();
        if (removed == 0) {
            throw new NotFoundException(table + " " + id);
        }
    }

    private void record(CurrentUser by, String action, long account, @Nullable String before, @Nullable String after) {
        audit.record(new AuditEntry(by, action, "team", Long.toString(account), null, before, after));
    }
}
