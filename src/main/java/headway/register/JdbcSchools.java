package headway.register;

import headway.demo.generate.results.Edition;
import headway.demo.generate.world.Authority;
import headway.shared.AuthorityCode;
import headway.shared.Urn;
import headway.web.AuthorityNames;
import headway.web.FooterSource;
import headway.web.Format;
import headway.web.OnceInRequest;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcSchools implements Schools, AuthorityNames, FooterSource {

    private static final String OPEN_AT = """
            select s.*, a.name as authority_of from school s left join authority a on a.code = s.authority_code
            left join lateral (
                select min(coalesce(l.established, p.closed + 1)) as day
                from school_link l left join school p on p.urn = l.link_urn
                where l.urn = s.urn and l.kind like 'Predecessor%' and s.opened is null) began on true
            where s.authority_code = ? and s.state_funded
              and coalesce(s.opened, began.day, date '0001-01-01') <= ?
              and (s.closed > ? or (s.closed is null and (s.status like 'Open%'
                   or s.status = 'No longer listed' and s.as_at > ? and not exists (
                       select from school_link l left join school n on n.urn = l.link_urn
                       where l.urn = s.urn and l.kind like 'Successor%' and coalesce(n.opened, l.established + 1) <= ?))))
            order by s.name, s.urn""";

    private static final String PREDECESSORS = """
            with recursive chain (urn, predecessor) as (
                select urn, link_urn from school_link where urn = any (?) and kind like 'Predecessor%'
                union
                select link_urn, urn from school_link where link_urn = any (?) and kind like 'Successor%'
                union
                select c.urn, l.link_urn from chain c join school_link l on l.urn = c.predecessor and l.kind like 'Predecessor%')
            select urn, predecessor from chain where urn <> predecessor""";

    private final JdbcClient jdbc;

    JdbcSchools(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<School> find(Urn urn) {
        return OnceInRequest.of(urn, () -> read(urn));
    }

    private Optional<School> read(Urn urn) {
        return jdbc.sql("""
                        select s.*, a.name as authority_of from school s
                        left join authority a on a.code = s.authority_code where s.urn = ?""").param(urn.value()).query(JdbcSchools::school).optional();
    }

    @Override
    public List<School> open(AuthorityCode authority) {
        return jdbc.sql("""
                        select s.*, a.name as authority_of from school s left join authority a on a.code = s.authority_code
                        where s.authority_code = ? and s.state_funded and s.status like 'Open%' order by s.name, s.urn""").param(authority.value()).query(JdbcSchools::school).list();
    }

    @Override
    public List<School> openAt(AuthorityCode authority, LocalDate day) {
        Date date = Date.valueOf(day);
        return jdbc.sql(OPEN_AT)
                .param(authority.value())
                .param(date)
                .param(date)
                .param(date)
                .param(date)
                .query(JdbcSchools::school)
                .list();
    }

    @Override
    public Map<Urn, Set<Urn>> predecessors(Set<Urn> schools) {
        Integer[] urns = schools.stream().map(Urn::value).toArray(Integer[]::new);
        Map<Urn, Set<Urn>> found = new HashMap<>();
        jdbc.sql(PREDECESSORS).param(urns).param(urns).query(row -> {
            found.computeIfAbsent(new Urn(row.getInt(1)), urn -> new TreeSet<>())
                    .add(new Urn(row.getInt(2)));
        });
        return found;
    }

    @Override
    public Optional<Authority> authority(AuthorityCode code) {
        return jdbc.sql("select code, name from authority where code = ?")
                .param(code.value())
                .query(JdbcSchools::authority)
                .optional();
    }

    @Override
    public List<Authority> authorities() {
        return jdbc.sql("select code, name from authority order by name")
                .query(JdbcSchools::authority)
                .list();
    }

    @Override
    public Optional<Edition> edition() {
        return jdbc.sql("select source, as_at from school order by as_at desc limit 1")
                .query((row, index) ->
                        new Edition(row.getString(1), row.getDate(2).toLocalDate()))
                .optional();
    }

    @Override
    public String name(AuthorityCode code) {
        return authority(code).map(Authority::name).orElseGet(code::toString);
    }

    @Override
    public List<String> lines() {
        return edition()
                .map(edition -> List.of(edition.title() + ", " + Format.date(edition.asAt())))
                .orElse(List.of());
    }

    private static Authority authority(ResultSet row, int index) throws SQLException {
        return new Authority(new AuthorityCode(row.getInt("code")), row.getString("name"));
    }

    static School school(ResultSet row, int index) throws SQLException {
        return new School(
                new Urn(row.getInt("urn")),
                new AuthorityCode(row.getInt("authority_code")),
                text(row, "authority_of"),
                row.getObject("establishment_number", Integer.class),
                row.getString("name"),
                text(row, "type"),
                text(row, "phase"),
                text(row, "status"),
                row.getObject("opened", LocalDate.class),
                row.getObject("closed", LocalDate.class),
                row.getObject("low_age", Integer.class),
                row.getObject("high_age", Integer.class),
                row.getObject("sixth_form", Boolean.class),
                row.getString("trust_name"),
                row.getObject("pupils", Integer.class),
                row.getObject("pupils_as_at", LocalDate.class),
                words(row, " ", "head_title", "head_first_name", "head_last_name"),
                row.getString("head_job"),
                Objects.requireNonNullElse(words(row, ", ", "street", "locality", "town", "postcode"), ""),
                row.getString("region"),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                row.getBoolean("maintained"),
                row.getBoolean("state_funded"),
                row.getObject("as_at", LocalDate.class),
                row.getString("source"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static @Nullable String words(ResultSet row, String between, String... columns) throws SQLException {
        Stream.Builder<String> parts = Stream.builder();
        for (String column : columns) {
            String part = row.getString(column);
            if (part != null) {
                parts.add(part);
            }
        }
        String joined = parts.build().collect(Collectors.joining(between));
        return joined.isBlank() ? null : joined;
    }
}
