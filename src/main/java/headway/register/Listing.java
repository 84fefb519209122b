package headway.register;

import headway.shared.AuthorityCode;
import headway.shared.Urn;
import java.sql.Date;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The read model behind the school list, into which later modules write their columns in their own transaction. */
@Component
public class Listing {

    private final JdbcClient jdbc;

    Listing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes the category that holds for a school; all null where none holds any more.
     *
     * @param order the category's place in its strategy, from least to most concern
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void category(
            AuthorityCode authority,
            Urn urn,
            @Nullable String category,
            @Nullable Integer order,
            @Nullable String tag,
            @Nullable String level,
            @Nullable LocalDate from) {
        jdbc.sql("""
                insert into school_listing (urn, authority_code, category, category_order, category_tag, level, category_from)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (urn) do update set category = excluded.category, category_order = excluded.category_order,
                    category_tag = excluded.category_tag, level = excluded.level, category_from = excluded.category_from""")
                .param(urn.value())
                .param(authority.value())
                .param(category)
                .param(order)
                .param(tag)
                .param(level)
                .param(from == null ? null : Date.valueOf(from))
                .update();
    }

    /** Writes how many alerts a school has. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void alerts(AuthorityCode authority, Urn urn, int count) {
        jdbc.sql("""
                insert into school_listing (urn, authority_code, alerts) values (?, ?, ?)
                on conflict (urn) do update set alerts = excluded.alerts""").param(urn.value()).param(authority.value()).param(count).update();
    }
}
