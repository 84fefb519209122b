package headway.register;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.support.team.Member;
import headway.web.FormProblem;
import headway.web.Format;
import headway.web.NotFoundException;
import headway.web.TextLimit;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcClusters implements Clusters {

    static final int LONGEST_NAME = 80;

    private static final String SELECT = """
            select c.*, (select count(*) from cluster_member m where m.cluster_id = c.id and m.from_date <= ?
                and (m.until_date is null or m.until_date >= ?)) as schools from cluster c
            """;
    private static final String MEMBERS = """
            select m.*, c.name as cluster_name, s.name as school, s.phase from cluster_member m
            join cluster c on c.id = m.cluster_id left join school s on s.urn = m.urn
            """;
    private static final String ORDER = " order by c.name, s.name, m.urn, m.from_date desc";

    private final JdbcClient jdbc;
    private final Schools schools;
    private final AuditTrail audit;

    JdbcClusters(JdbcClient jdbc, Schools schools, AuditTrail audit) {
        this.jdbc = jdbc;
        this.schools = schools;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Cluster> all(LocalDate day) {
        return jdbc.sql(SELECT + "order by name")
                .param(Date.valueOf(day))
                .param(Date.valueOf(day))
                .query(JdbcClusters::cluster)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Cluster> find(long id, LocalDate day) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(Date.valueOf(day))
                .param(Date.valueOf(day))
                .param(id)
                .query(JdbcClusters::cluster)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Member> members(long id) {
        return jdbc.sql(MEMBERS + "where m.cluster_id = ?" + ORDER)
                .param(id)
                .query(JdbcClusters::member)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Member> members() {
        return jdbc.sql(MEMBERS + ORDER).query(JdbcClusters::member).list();
    }

    @Override
    @Transactional
    public long create(String name, String description, CurrentUser by) {
        String good = good(name);
        TextLimit.paragraphs(description, "description");
        try {
            long id = jdbc.sql("insert into cluster (authority_code, name, description) values (?, ?, ?) returning id")
                    .param(by.authority().value())
                    .param(good)
                    .param(description.strip())
                    .query(Long.class)
                    .single();
            told(by, "Made a cluster", id, null, null, good);
            return id;
        } catch (DuplicateKeyException e) {
            throw taken(good);
        }
    }

    @Override
    @Transactional
    public void change(long id, String name, String description, CurrentUser by) {
        Cluster before = held(id);
        String good = good(name);
        TextLimit.paragraphs(description, "description");
        try {
            jdbc.sql("update cluster set name = ?, description = ? where id = ?")
                    .param(good)
                    .param(description.strip())
                    .param(id)
                    .update();
        } catch (DuplicateKeyException e) {
            throw taken(good);
        }
        told(by, "Changed a cluster", id, null, said(before.name(), before.description()), said(good, description));
    }

    private static String said(String name, String description) {
        return description.isBlank() ? name : name + ": " + description.strip();
    }

    @Override
    @Transactional
    public void remove(long id, CurrentUser by) {
        Cluster before = held(id);
        if (!members(id).isEmpty()) {
            throw new FormProblem(
                    "main-content",
                    "The cluster has or had schools, so it stays on record. Set their last day instead");
        }
        jdbc.sql("delete from cluster where id = ?").param(id).update();
        told(by, "Removed a cluster", id, null, before.name(), null);
    }

    @Override
    @Transactional
    public void add(long id, Urn urn, LocalDate from, CurrentUser by) {
        Cluster cluster = held(id);
        School school = schools.find(urn)
                .filter(found -> found.authority().equals(by.authority()))
                .orElseThrow(() -> new FormProblem("urn", "Choose a school of your authority"));
        List<Member> before =
                members(id).stream().filter(member -> member.urn().equals(urn)).toList();
        for (Member member : before) {
            if (member.everHeld() && !member.over(from)) {
                throw new FormProblem(
                        "urn",
                        school.name() + " is in this cluster already, from " + Format.date(member.from())
                                + (member.until() == null ? "" : " until " + Format.date(member.until())));
            }
        }
        jdbc.sql("""
                insert into cluster_member (cluster_id, authority_code, urn, from_date) values (?, ?, ?, ?)
                on conflict (cluster_id, urn, from_date) do update set until_date = null""")
                .param(id)
                .param(by.authority().value())
                .param(urn.value())
                .param(Date.valueOf(from))
                .update();
        told(by, "Added a school to a cluster", id, urn, null, cluster.name() + " from " + Format.date(from));
    }

    @Override
    @Transactional
    public void end(long id, Urn urn, LocalDate from, LocalDate last, CurrentUser by) {
        Cluster cluster = held(id);
        String field = "last-" + urn;
        if (last.isBefore(from.minusDays(1))) {
            throw new FormProblem(field, "The last day lies before the first. Choose a later one");
        }
        int changed = jdbc.sql("""
                        update cluster_member set until_date = ? where cluster_id = ? and urn = ? and from_date = ?
                          and until_date is null""")
                .param(Date.valueOf(last))
                .param(id)
                .param(urn.value())
                .param(Date.valueOf(from))
                .update();
        if (changed == 0) {
            throw new FormProblem(field, "The school has left the cluster already");
        }
        told(by, "Ended a school's time in a cluster", id, urn, null, cluster.name() + " until " + Format.date(last));
    }

    @Override
    @Transactional
    public int offer(List<String> names, CurrentUser by) {
        Set<String> held = jdbc
                .sql("select *, 0 as schools from cluster where authority_code = ?")
                .param(by.authority().value())
                .query(JdbcClusters::cluster)
                .stream()
                .map(cluster -> cluster.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<String> missing = names.stream()
                .filter(name -> !held.contains(name.strip().toLowerCase(Locale.ROOT)))
                .toList();
        missing.forEach(name -> create(name, "", by));
        return missing.size();
    }

    private Cluster held(long id) {
        return jdbc.sql("select *, 0 as schools from cluster where id = ? for update")
                .param(id)
                .query(JdbcClusters::cluster)
                .optional()
                .orElseThrow(() -> new NotFoundException("Cluster " + id));
    }

    private static String good(String name) {
        String good = name.strip();
        if (good.isEmpty() || good.length() > LONGEST_NAME) {
            throw new FormProblem("name", "Enter a name of at most " + LONGEST_NAME + " characters");
        }
        return good;
    }

    private static FormProblem taken(String name) {
        return new FormProblem("name", "There is a cluster named " + name + " already. Choose another name");
    }

    private void told(
            CurrentUser by,
            String action,
            long id,
            @Nullable Urn urn,
            @Nullable String before,
            @Nullable String after) {
        audit.record(new AuditEntry(by, action, "cluster", Long.toString(id), urn, before, after));
    }

    private static Cluster cluster(ResultSet row, int index) throws SQLException {
        return new Cluster(
                row.getLong("id"), row.getString("name"), row.getString("description"), row.getInt("schools"));
    }

    private static Member member(ResultSet row, int index) throws SQLException {
        Urn urn = new Urn(row.getInt("urn"));
        return new Member(
                row.getLong("cluster_id"),
                row.getString("cluster_name"),
                urn,
                Objects.requireNonNullElse(row.getString("school"), "URN " + urn),
                Objects.requireNonNullElse(row.getString("phase"), ""),
                row.getDate("from_date").toLocalDate(),
                row.getObject("until_date", LocalDate.class));
    }
}
