package headway.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.UuidSessionIdGenerator;

/** A session as it is during one request; remembers what the database does not know yet. */
final class StoredSession implements Session {

    private final Map<String, Object> content;
    private final Instant created;
    private boolean fresh;
    /** Under this number the database knows the session. */
    private String storedAs;

    private Instant storedUse;
    /** When the request came in which this copy was read: a slow answer is no later use. */
    private final Instant asked;

    private String id;
    private Instant used;
    private Duration idle;
    private boolean changed;

    private StoredSession(
            String id,
            boolean fresh,
            Instant created,
            Instant used,
            Instant asked,
            Duration idle,
            Map<String, Object> content) {
        this.id = id;
        this.storedAs = id;
        this.fresh = fresh;
        this.created = created;
        this.used = used;
        this.storedUse = used;
        this.asked = asked;
        this.idle = idle;
        this.content = content;
    }

    static StoredSession begin(Instant now, Duration idle) {
        return new StoredSession(newId(), true, now, now, now, idle, new HashMap<>());
    }

    static StoredSession found(
            String id, Instant created, Instant used, Instant asked, Duration idle, Map<String, Object> content) {
        return new StoredSession(id, false, created, used, asked, idle, content);
    }

    private static String newId() {
        return UuidSessionIdGenerator.getInstance().generate();
    }

    boolean isFresh() {
        return fresh;
    }

    boolean isChanged() {
        return changed || !id.equals(storedAs);
    }

    Instant asked() {
        return asked;
    }

    String storedAs() {
        return storedAs;
    }

    Instant storedUse() {
        return storedUse;
    }

    /** The database knows it all now; a request may end in several steps that each keep the session. */
    void isKept(Instant at) {
        fresh = false;
        changed = false;
        storedAs = id;
        storedUse = at;
    }

    Map<String, Object> content() {
        return content;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        id = newId();
        return id;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getAttribute(String name) {
        return (T) content.get(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(content.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
            return;
        }
        content.put(name, value);
        changed = true;
    }

    @Override
    public void removeAttribute(String name) {
        if (content.remove(name) != null) {
            changed = true;
        }
    }

    @Override
    public Instant getCreationTime() {
        return created;
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        used = time;
    }

    @Override
    public Instant getLastAccessedTime() {
        return used;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        idle = interval;
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return idle;
    }

    /** Sessions that have ended are not found in the first place. */
    @Override
    public boolean isExpired() {
        return false;
    }
}
