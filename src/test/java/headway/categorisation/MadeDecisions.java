package headway.categorisation;

import headway.evidence.reference.CatalogueFile;
import headway.shared.AuthorityCode;
import headway.shared.Urn;
import headway.strategy.PackReader;
import headway.strategy.StrategyPack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/** Decisions and packs for tests without a database. */
final class MadeDecisions {

    static final LocalDate TODAY = LocalDate.of(2018, 9, 20);
    static final StrategyPack MERTON = pack("/strategy/merton-2016-17.yaml");
    static final Choices CHOICES = new Choices(MERTON.content());

    private MadeDecisions() {}

    static StrategyPack pack(String resource) {
        return new PackReader(CatalogueFile.shipped()).read(text(resource)).orElseThrow();
    }

    static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(MadeDecisions.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Decision suggested(String category, String level) {
        Decision.Basis basis = new Decision.Basis(
                1,
                new AuthorityCode(399),
                1,
                new Urn(990_001),
                1,
                MERTON.id(),
                MERTON.version(),
                LocalDate.of(2018, 8, 31),
                null);
        Decision decision = new Decision(basis, 1, DecisionState.SUGGESTED, true);
        decision.suggestedCategory = category;
        decision.suggestedLevel = level;
        return decision;
    }

    /** A decision that has come to a state by its own moves; the headteacher's view shows from the conversation on. */
    static Decision in(DecisionState state, HeadView view) {
        Decision decision = suggested("yellow", "i");
        if (state == DecisionState.SUGGESTED) {
            return decision;
        }
        decision.moderate("yellow", "i", "", CHOICES, "Head", TODAY);
        if (state == DecisionState.MODERATED) {
            return decision;
        }
        HeadView said = state == DecisionState.DECIDED ? HeadView.DISAGREES : view;
        if (state.settled() && state != DecisionState.DECIDED) {
            said = HeadView.AGREES;
        }
        decision.contact(TODAY, "Mx Example", said, "Said so.", "Partner", TODAY);
        if (state == DecisionState.CONTACTED) {
            return decision;
        }
        if (state == DecisionState.DECIDED) {
            decision.decide("We weighed it.", TODAY, "Head", TODAY);
            return decision;
        }
        decision.agree(TODAY, "Head", TODAY);
        if (state == DecisionState.LETTER_ISSUED) {
            decision.issued(7);
        }
        return decision;
    }
}
