package headway.register;

import headway.shared.AuthorityCode;
import headway.shared.Urn;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of links between schools and officers; only called in a transaction. */
@Component
class OfficerRows {

    private static final String HOLDS = "from_date <= ? and (until_date is null or until_date >= ?)";

    private final JdbcClient jdbc;

    OfficerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Officers.Link> of(Urn urn) {
        return jdbc.sql("select * from school_officer where urn = ? order by from_date desc, id desc")
                .param(urn.value())
                .query(OfficerRows::link)
                .list();
    }

    List<Officers.Link> on(LocalDate day) {
        return jdbc.sql("select * from school_officer where " + HOLDS + " order by officer_name, urn")
                .param(Date.valueOf(day))
                .param(Date.valueOf(day))
                .query(OfficerRows::link)
                .list();
    }

    List<Officers.Link> partners() {
        return jdbc.sql("select * from school_officer where is_partner")
                .query(OfficerRows::link)
                .list();
    }

    List<Urn> schoolsOf(long account, LocalDate day) {
        return jdbc.sql("select distinct urn from school_officer where account_id = ? and " + HOLDS)
                .param(account)
                .param(Date.valueOf(day))
                .param(Date.valueOf(day))
                .query((row, index) -> new Urn(row.getInt(1)))
                .list();
    }

    Optional<Officers.Link> find(long id) {
        return jdbc.sql("select * from school_officer where id = ?")
                .param(id)
                .query(OfficerRows::link)
                .optional();
    }

    /** Lets nobody else change the links of a school until this transaction ends. */
    void lock(Urn urn) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('school_officer'), ?)")
                .param(urn.value())
                .query((row, index) -> true)
                .single();
    }

    long insert(
            AuthorityCode authority,
            Urn urn,
            long account,
            String officer,
            boolean partner,
            LocalDate from,
            @Nullable LocalDate until,
            String note) {
        return jdbc.sql("""
                        insert into school_officer
                            (authority_code, urn, account_id, officer_name, is_partner, from_date, until_date, note)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(authority.value())
                .param(urn.value())
                .param(account)
                .param(officer)
                .param(partner)
                .param(Date.valueOf(from))
                .param(until == null ? null : Date.valueOf(until))
                .param(note)
                .query(Long.class)
                .single();
    }

    void end(long id, LocalDate last, String handover) {
        jdbc.sql("update school_officer set until_date = ?, handover = ? where id = ?")
                .param(Date.valueOf(last))
                .param(handover)
                .param(id)
                .update();
    }

    private static Officers.Link link(ResultSet row, int index) throws SQLException {
        return new Officers.Link(
                row.getLong("id"),
                new Urn(row.getInt("urn")),
                row.getLong("account_id"),
                row.getString("officer_name"),
                row.getBoolean("is_partner"),
                row.getDate("from_date").toLocalDate(),
                row.getObject("until_date", LocalDate.class),
                row.getString("note"),
                row.getString("handover"));
    }
}
