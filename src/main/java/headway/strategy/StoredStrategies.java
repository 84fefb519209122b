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
import org.springframework.dao.DuplicateKeyException;
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
    public Optional<HeldPack> held(String id, String version) {
        return table.find(id, version);
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
    public PackReading saveDraft(String yaml, @Nullable String replacing, CurrentUser by) {
        PackReading reading = reader.read(yaml);
        StrategyPack pack = reading.pack();
        if (pack == null) {
            return reading;
        }
        Integer code = pack.content().authority().code();
        if (code != null && code != by.authority().value()) {
            throw new StrategyProblem("The file is written for the authority with the code " + code + ", and yours is "
                    + by.authority() + ". Put your own code under 'authority'.");
        }
        table.versions(pack.id()).forEach(held -> mayChange(held, by));
        boolean replaced = replaced(pack, PackTable.sha256(yaml), replacing);
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

    /** Takes away the draft that the person means to replace, and no other. */
    private boolean replaced(StrategyPack pack, String sha256, @Nullable String replacing) {
        Optional<HeldPack> draft = table.find(pack.id(), pack.version()).filter(HeldPack::isDraft);
        draft.filter(held -> !held.sha256().equals(replacing) && !held.sha256().equals(sha256))
                .ifPresent(held -> {
                    throw new DraftInTheWayException(held);
                });
        return draft.isPresent()
                && table.discard(pack.id(), pack.version(), draft.get().sha256());
    }

    private static void mayChange(HeldPack held, CurrentUser by) {
        if (!held.isOpenTo(by.authority())) {
            throw new StrategyProblem("The strategy '" + held.id()
                    + "' is another authority's. To have your own, give the file another 'id'.");
        }
    }

    @Override
    @Transactional
    public HeldPack publish(String id, String version, String sha256, CurrentUser by) {
        HeldPack draft = draft(id, version, by);
        // The catalogue may have changed since the draft was saved: what is published must be usable.
        ready(draft);
        try {
            Optional<String> before = table.supersede(id);
            if (!table.publish(id, version, sha256, clock.instant(), by.fullName())) {
                throw changed(draft);
            }
            record(
                    by,
                    "Published a strategy",
                    id,
                    version,
                    before.map(it -> "Version " + it).orElse(null));
        } catch (DuplicateKeyException e) {
            throw new StrategyProblem("Somebody else has just published another version of “" + draft.title()
                    + "”. Look at it, then publish yours if it is still wanted.");
        }
        return table.find(id, version).orElseThrow();
    }

    @Override
    @Transactional
    public void discard(String id, String version, String sha256, CurrentUser by) {
        HeldPack draft = draft(id, version, by);
        if (!table.discard(id, version, sha256)) {
            throw changed(draft);
        }
        record(by, "Discarded the draft of a strategy", id, version, "Version " + version);
    }

    private HeldPack draft(String id, String version, CurrentUser by) {
        HeldPack draft = table.find(id, version)
                .filter(HeldPack::isDraft)
                .orElseThrow(
                        () -> new StrategyProblem("There is no draft of version " + version + " of '" + id + "' now."));
        table.versions(id).forEach(held -> mayChange(held, by));
        return draft;
    }

    private static StrategyProblem changed(HeldPack draft) {
        return new StrategyProblem("The draft of version " + draft.version() + " of “" + draft.title()
                + "” was changed meanwhile. Look at it as it is now, then decide.");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Difference> compare(String id, String version, String otherId, String otherVersion) {
        return PackComparison.compare(
                usable(id, version).content(), usable(otherId, otherVersion).content());
    }

    private StrategyPack usable(String id, String version) {
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
