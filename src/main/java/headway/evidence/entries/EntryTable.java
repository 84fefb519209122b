package headway.evidence.entries;

import headway.facts.FactCatalogue;
import headway.shared.AuthorityCode;
import headway.shared.Urn;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of entries; the database itself shows only those of the reader's authority. */
@Component
public class EntryTable {

    private static final String STANDING = "select * from entry where area = '' and withdrawn is null ";
    private static final String ORDER = " order by happened desc, entered desc, id desc";

    private final JdbcClient jdbc;
    private final FactCatalogue catalogue;

    EntryTable(JdbcClient jdbc, FactCatalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    /** What stands on these schools, predecessors among them where named; the latest first. */
    @Transactional(readOnly = true)
    public List<StoredEntry> of(Collection<Urn> schools) {
        Integer[] urns = schools.stream().map(Urn::value).toArray(Integer[]::new);
        return jdbc.sql(STANDING + "and urn = any (?)" + ORDER).param(urns).query(this::read).list().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<StoredEntry> find(long id) {
        return jdbc.sql(STANDING + "and id = ?").param(id).query(this::read).optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    long add(
            AuthorityCode authority,
            Urn urn,
            String fact,
            String value,
            String note,
            LocalDate happened,
            LocalDate entered,
            String by,
            long account,
            String confidence,
            String source) {
        return jdbc.sql("""
                        insert into entry (authority_code, urn, fact, value, note, happened, entered, entered_by, account_id, confidence, source)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(authority.value())
                .param(urn.value())
                .param(fact)
                .param(value)
                .param(note)
                .param(Date.valueOf(happened))
                .param(Date.valueOf(entered))
                .param(by)
                .param(account)
                .param(confidence)
                .param(source)
                .query(Long.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void withdraw(long id, LocalDate day, String why) {
        jdbc.sql("update entry set withdrawn = ?, withdrawn_why = ? where id = ? and withdrawn is null")
                .param(Date.valueOf(day))
                .param(why)
                .param(id)
                .update();
    }

    /** Null for an entry on a fact that the catalogue no longer has: it says nothing any more. */
    private @Nullable StoredEntry read(ResultSet row, int index) throws SQLException {
        String fact = row.getString("fact");
        EntryKind kind = catalogue.find(fact).flatMap(EntryKind::of).orElse(null);
        if (kind == null) {
            return null;
        }
        return new StoredEntry(
                row.getLong("id"),
                new Urn(row.getInt("urn")),
                fact,
                kind,
                row.getString("value"),
                row.getString("note"),
                row.getDate("happened").toLocalDate(),
                row.getDate("entered").toLocalDate(),
                row.getString("entered_by"),
                row.getLong("account_id"),
                row.getString("confidence"),
                row.getString("source"));
    }
}
