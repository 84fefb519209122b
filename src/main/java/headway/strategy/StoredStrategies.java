package headway.strategy;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.facts.FactCatalogue;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredStrategies implements Strategies {

    private final PackTable table;
    private final PackReader reader;
    private final AuditTrail trail;
    private final Clock clock;
    /** By the file's hash: a file is read and made ready once. */
    private final Map<String, StrategyPack> ready = new ConcurrentHashMap<>();

    StoredStrategies(PackTable table, FactCatalogue catalogue, AuditTrail trail, Clock clock) {
        this.table = table;
        this.reader = new PackReader(catalogue);
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HeldPack> list() {
        return table.all();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StrategyPack> find(String id, String version) {
        return table.find(id, version).map(this::ready);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StrategyPack> current(AuthorityCode authority, LocalDate on) {
        return table.current(authority, on).map(this::ready);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> file(String id, String version) {
        return table.filed(id, version).map(PackTable.Filed::yaml);
    }

    @Override
    public PackReading check(String yaml) {
        return reader.read(yaml);
    }

    @Override
    @Transactional
    public PackReading saveDraft(String yaml, CurrentUser by) {
        PackReading reading = reader.read(yaml);
        StrategyPack pack = reading.pack();
        if (pack == null) {
            return reading;
        }
        boolean replaced = table.discard(pack.id(), pack.version());
        if (!table.add(pack.content(), yaml, clock.instant(), by.fullName(), false)) {
            throw new StrategyProblem("Version " + pack.version() + " of “" + pack.title()
                    + "” was published and stays as it is. Give the file another version.");
        }
        record(
                by,
                replaced ? "Replaced the draft of a strategy" : "Saved the draft of a strategy",
                pack.id(),
                pack.version(),
                null);
        return reading;
    }

    @Override
    @Transactional
    public HeldPack publish(String id, String version, CurrentUser by) {
        HeldPack draft = table.find(id, version)
                .filter(held -> held.state() == HeldPack.State.DRAFT)
                .orElseThrow(() -> new StrategyProblem(
                        "There is no draft of version " + version + " of '" + id + "' to publish."));
        // The catalogue may have changed since the draft was saved: what is published must be usable.
        ready(draft);
        Optional<String> before = table.supersede(id);
        if (!table.publish(id, version, clock.instant(), by.fullName())) {
            throw new StrategyProblem("Somebody else has just published or discarded this draft.");
        }
        record(
                by,
                "Published a strategy",
                id,
                version,
                before.map(it -> "Version " + it).orElse(null));
        return table.find(id, version).orElseThrow();
    }

    @Override
    @Transactional
    public void discard(String id, String version, CurrentUser by) {
        if (!table.discard(id, version)) {
            throw new StrategyProblem("There is no draft of version " + version + " of '" + id + "' to discard.");
        }
        record(by, "Discarded the draft of a strategy", id, version, "Version " + version);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Difference> compare(String id, String version, String otherId, String otherVersion) {
        return PackComparison.compare(
                held(id, version).content(), held(otherId, otherVersion).content());
    }

    private StrategyPack held(String id, String version) {
        return find(id, version)
                .orElseThrow(() -> new StrategyProblem("Version " + version + " of '" + id + "' is not held."));
    }

    private StrategyPack ready(HeldPack held) {
        StrategyPack known = ready.get(held.sha256());
        if (known != null) {
            return known;
        }
        String yaml = table.filed(held.id(), held.version()).orElseThrow().yaml();
        PackReading reading = reader.read(yaml);
        StrategyPack pack = reading.pack();
        if (pack == null) {
            throw new StrategyProblem(
                    "Version " + held.version() + " of “" + held.title() + "” cannot be used any more: "
                            + reading.problems().getFirst().inOneLine());
        }
        ready.put(held.sha256(), pack);
        return pack;
    }

    private void record(CurrentUser by, String action, String id, String version, @Nullable String before) {
        String subject = id + " " + version;
        trail.record(new AuditEntry(by, action, "strategy", subject, null, before, "Version " + version));
    }
}
