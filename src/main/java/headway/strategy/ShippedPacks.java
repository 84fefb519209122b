package headway.strategy;

import headway.facts.FactCatalogue;
import headway.identity.ReaderContext;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the packs that ship with the product into the table, published, where they are not there yet. */
@Component
class ShippedPacks implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedPacks.class);
    private static final String WHERE = "classpath*:strategy/*.yaml";
    private static final String BY = "Shipped with Headway";

    private static final CurrentUser SYSTEM = CurrentUser.system("shipped packs", new AuthorityCode(999));

    private final PackTable table;
    private final FactCatalogue catalogue;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ShippedPacks(PackTable table, FactCatalogue catalogue, TransactionTemplate transaction, Clock clock) {
        this.table = table;
        this.catalogue = catalogue;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            keepAll();
        } catch (IOException e) {
            throw new UncheckedIOException("The program is incomplete: a shipped pack cannot be read.", e);
        }
    }

    private void keepAll() throws IOException {
        PackReader reader = new PackReader(catalogue);
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(WHERE)) {
            try (InputStream in = file.getInputStream()) {
                String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                ReaderContext.asSystem(
                        SYSTEM,
                        () -> transaction.execute(status -> {
                            keep(reader, yaml);
                            return true;
                        }));
            }
        }
    }

    private void keep(PackReader reader, String yaml) {
        PackContent pack = reader.read(yaml).orElseThrow().content();
        Optional<HeldPack> held = table.find(pack.id(), pack.version());
        if (held.isEmpty()) {
            // What a person published is never superseded by an upgrade: the new version is theirs to publish.
            boolean ours = table.published(pack.id()).map(BY::equals).orElse(true);
            if (ours) {
                table.supersede(pack.id());
            }
            table.add(pack, yaml, clock.instant(), BY, ours);
        } else if (!held.get().sha256().equals(PackTable.sha256(yaml))) {
            LOG.warn(
                    "Version {} of the pack {} is held with another text and stays as it is.",
                    pack.version(),
                    pack.id());
        }
    }
}
