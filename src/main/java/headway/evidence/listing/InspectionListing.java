package headway.evidence.listing;

import headway.imports.FileLoaded;
import headway.imports.LoadUndone;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the inspection columns of the school list: after every file, in its transaction, for every school at once. */
@Component
class InspectionListing {

    private final JdbcClient jdbc;

    InspectionListing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(FileLoaded event) {
        if (bearsOnInspections(event.loadId())) {
            refresh();
        }
    }

    @EventListener
    void on(LoadUndone event) {
        refresh();
        jdbc.sql(ListingSql.FORGOTTEN).update();
    }

    /** A file of inspections, a register or links between schools, told by what it left in the database. */
    private boolean bearsOnInspections(long loadId) {
        return jdbc.sql("""
                        select exists (select from edition e join inspection i on i.edition_id = e.id where e.load_id = :load)
                            or exists (select from school where load_id = :load)
                            or exists (select from school_link where load_id = :load)""").param("load", loadId).query(Boolean.class).single();
    }

    private void refresh() {
        // Within a large load the tables' statistics are old, and the planner would walk the links one by one.
        jdbc.sql("set local enable_nestloop = off").update();
        jdbc.sql(ListingSql.REFRESH).update();
        jdbc.sql("set local enable_nestloop = on").update();
    }
}
