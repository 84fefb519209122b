package headway.evidence.entries;

import headway.evidence.EvidenceEntered;
import headway.imports.FileLoaded;
import headway.shared.AuthorityCode;
import headway.shared.Urn;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells of the entries that a file brought as if each had been entered on screen; in the transaction of the load. */
@Component
class LoadedEntries {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    LoadedEntries(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @EventListener
    void on(FileLoaded loaded) {
        List<EvidenceEntered> entered = jdbc.sql("""
                        select urn, fact, authority_code, max(happened) from entry
                        where load_id = ? and withdrawn is null group by urn, fact, authority_code order by urn, fact""")
                .param(loaded.loadId())
                .query((row, index) -> new EvidenceEntered(
                        new Urn(row.getInt(1)),
                        row.getString(2),
                        new AuthorityCode(row.getInt(3)),
                        row.getDate(4).toLocalDate()))
                .list();
        entered.forEach(events::publishEvent);
    }
}
