package headway.strategy;

import headway.shared.AuthorityCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of packs. */
@Component
class PackTable {

    private static final String HELD = """
            select id, version, title, state, authority, sha256, valid_from, valid_until, drafted_by, published_at,
                   published_by
              from strategy_pack
            """;

    /** A version with its file. */
    record Filed(HeldPack held, String yaml) {}

    private final JdbcClient jdbc;

    PackTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<HeldPack> all() {
        return jdbc.sql(HELD + "order by title, id, string_to_array(version, '.')::int[] desc")
                .query((row, index) -> held(row))
                .list();
    }

    Optional<HeldPack> find(String id, String version) {
        return jdbc.sql(HELD + "where id = :id and version = :version")
                .param("id", id)
                .param("version", version)
                .query((row, index) -> held(row))
                .optional();
    }

    /** Every version of a pack, of whatever state. */
    List<HeldPack> versions(String id) {
        return jdbc.sql(HELD + "where id = :id")
                .param("id", id)
                .query((row, index) -> held(row))
                .list();
    }

    Optional<Filed> filed(String id, String version) {
        return find(id, version)
                .flatMap(held -> jdbc.sql("select yaml from strategy_pack where id = :id and version = :version")
                        .param("id", id)
                        .param("version", version)
                        .query(String.class)
                        .optional()
                        .map(yaml -> new Filed(held, yaml)));
    }

    /** The one that holds: the authority's own before one for any, and of several the one that began last. */
    Optional<HeldPack> current(AuthorityCode authority, LocalDate on) {
        return jdbc.sql(HELD + """
                 where state = 'published' and valid_from <= :on and (valid_until is null or valid_until >= :on)
                   and (authority is null or authority = :authority)
                 order by authority nulls last, valid_from desc, published_at desc, id
                 limit 1""")
                .param("on", on)
                .param("authority", authority.value())
                .query((row, index) -> held(row))
                .optional();
    }

    /** Adds a version unless it is held already; says whether it was added. */
    boolean add(PackContent pack, String yaml, Instant at, String by, boolean published) {
        Timestamp time = Timestamp.from(at);
        return jdbc.sql("""
                        insert into strategy_pack (id, version, title, state, authority, yaml, sha256, valid_from,
                            valid_until, drafted_at, drafted_by, published_at, published_by)
                        values (:id, :version, :title, :state, :authority, :yaml, :sha256, :from, :until, :at, :by,
                            :publishedAt, :publishedBy)
                        on conflict do nothing""")
                        .param("id", pack.id())
                        .param("version", pack.version())
                        .param("title", pack.title())
                        .param("state", published ? "published" : "draft")
                        .param("authority", pack.authority().code())
                        .param("yaml", yaml)
                        .param("sha256", sha256(yaml))
                        .param("from", pack.valid().from())
                        .param("until", pack.valid().until())
                        .param("at", time)
                        .param("by", by)
                        .param("publishedAt", published ? time : null)
                        .param("publishedBy", published ? by : null)
                        .update()
                == 1;
    }

    /** Publishes a draft with this text; says whether there was one. */
    boolean publish(String id, String version, String sha256, Instant at, String by) {
        return jdbc.sql("""
                        update strategy_pack set state = 'published', published_at = :at, published_by = :by
                         where id = :id and version = :version and sha256 = :sha256 and state = 'draft'""")
                        .param("id", id)
                        .param("version", version)
                        .param("sha256", sha256)
                        .param("at", Timestamp.from(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** Supersedes the published version of a pack; says which it was. */
    Optional<String> supersede(String id) {
        return jdbc.sql("""
                        update strategy_pack set state = 'superseded' where id = :id and state = 'published'
                        returning version""").param("id", id).query(String.class).optional();
    }

    /** By whom the published version of a pack was published, if there is one. */
    Optional<String> published(String id) {
        return jdbc.sql("select published_by from strategy_pack where id = :id and state = 'published'")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Takes a draft with this text away; says whether there was one. */
    boolean discard(String id, String version, String sha256) {
        return jdbc.sql("""
                        delete from strategy_pack
                         where id = :id and version = :version and sha256 = :sha256 and state = 'draft'""")
                        .param("id", id)
                        .param("version", version)
                        .param("sha256", sha256)
                        .update()
                == 1;
    }

    private static HeldPack held(ResultSet row) throws SQLException {
        int authority = row.getInt("authority");
        boolean any = row.wasNull();
        Timestamp published = row.getTimestamp("published_at");
        return new HeldPack(
                row.getString("id"),
                row.getString("version"),
                row.getString("title"),
                HeldPack.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                any ? null : new AuthorityCode(authority),
                row.getString("sha256"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("drafted_by"),
                instant(published),
                row.getString("published_by"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
