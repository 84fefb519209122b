package headway.evidence.entries;

import headway.shared.Urn;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Entries that follow from something richer, such as a self-evaluation: one for each fact and day, the latest. */
@Component
public class DerivedEntries {

    private final JdbcClient jdbc;
    private final Clock clock;

    DerivedEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts an entry in the place of whatever stood on the fact about the day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(
            int authority,
            Urn urn,
            String fact,
            String value,
            LocalDate happened,
            String by,
            long account,
            String source,
            @Nullable Long load) {
        Date today = Date.valueOf(LocalDate.now(clock));
        jdbc.sql("""
                update entry set withdrawn = ?, withdrawn_why = 'Replaced by a later version.'
                where urn = ? and fact = ? and area = '' and happened = ? and withdrawn is null""")
                .param(today)
                .param(urn.value())
                .param(fact)
                .param(Date.valueOf(happened))
                .update();
        jdbc.sql("""
                insert into entry (authority_code, urn, fact, value, happened, entered, entered_by, account_id, source, load_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(authority)
                .param(urn.value())
                .param(fact)
                .param(value)
                .param(Date.valueOf(happened))
                .param(today)
                .param(by)
                .param(account)
                .param(source)
                .param(load)
                .update();
    }
}
