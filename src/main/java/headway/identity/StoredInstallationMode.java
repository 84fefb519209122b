package headway.identity;

import headway.web.InstallationMode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the mode once it is settled: a demonstration stays one. */
@Component
class StoredInstallationMode implements InstallationMode {

    private final JdbcClient jdbc;
    private volatile boolean known;

    StoredInstallationMode(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean demonstration() {
        if (!known) {
            known = jdbc.sql("select demonstration from installation")
                    .query(Boolean.class)
                    .single();
        }
        return known;
    }
}
