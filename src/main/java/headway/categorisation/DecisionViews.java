package headway.categorisation;

import headway.documents.IssuedLetter;
import headway.documents.Letters;
import headway.register.School;
import headway.register.Schools;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.strategy.PackContent;
import headway.strategy.Pair;
import headway.web.NotFoundException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads decisions for the pages, from what was frozen. */
@Component
class DecisionViews {

    private final DecisionStore store;
    private final Decisions decisions;
    private final Rounds rounds;
    private final Frozen frozen;
    private final Schools schools;
    private final Letters letters;

    DecisionViews(
            DecisionStore store, Decisions decisions, Rounds rounds, Frozen frozen, Schools schools, Letters letters) {
        this.store = store;
        this.decisions = decisions;
        this.rounds = rounds;
        this.frozen = frozen;
        this.schools = schools;
        this.letters = letters;
    }

    /** The decision as the person may see it; 'not found' otherwise. */
    @Transactional(readOnly = true)
    DecisionView of(long id, CurrentUser user) {
        Decision decision = store.find(id).orElseThrow(() -> new NotFoundException("Decision " + id));
        return view(decision, user);
    }

    /** A school's decisions that the person may see, newest first. */
    @Transactional(readOnly = true)
    List<DecisionView> ofSchool(Urn urn, CurrentUser user) {
        School school = schools.find(urn).orElseThrow();
        return store.ofSchool(urn).stream()
                .filter(decision ->
                        DecisionPermissions.of(user, school, decision.state()).view())
                .map(decision -> view(decision, user))
                .toList();
    }

    private DecisionView view(Decision decision, CurrentUser user) {
        Decision.Basis basis = decision.basis();
        School school = schools.find(basis.urn()).orElseThrow();
        DecisionPermissions permissions = DecisionPermissions.viewing(user, school, decision.state());
        Round round = rounds.find(basis.roundId()).orElseThrow();
        PackContent pack = decisions.packOf(decision).content();
        Map<String, List<String>> pairs = new LinkedHashMap<>();
        for (Pair pair : pack.pairs()) {
            pairs.put(pair.category(), pair.levels());
        }
        return new DecisionView(
                basis.id(),
                decision.version(),
                decision.state(),
                school,
                round,
                basis.occasion(),
                basis.evidenceDate(),
                basis.whyAgain(),
                frozen.why(store.why(basis.id())),
                pack.categories(),
                pack.levels(),
                pairs,
                decision.suggestedCategory,
                decision.suggestedLevel,
                decision.inProgramme,
                decision.deskConclusion,
                decision.deskNote,
                Optional.ofNullable(decision.category).flatMap(pack::category).orElse(null),
                Optional.ofNullable(decision.level).flatMap(pack::level).orElse(null),
                decision.reason,
                decision.moderatedOn,
                decision.moderatedBy,
                decision.contactedOn,
                decision.contactedBy,
                decision.contactedWith,
                decision.headView,
                decision.headComment,
                decision.settledOn,
                decision.settledBy,
                decision.settledReason,
                decision.effectiveFrom,
                letter(decision),
                permissions.answer() ? store.steps(basis.id()) : List.of(),
                permissions);
    }

    private @org.jspecify.annotations.Nullable IssuedLetter letter(Decision decision) {
        Long id = decision.letterId;
        return id == null ? null : letters.find(id).orElse(null);
    }
}
