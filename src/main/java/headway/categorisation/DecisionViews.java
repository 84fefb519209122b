package headway.categorisation;

import headway.documents.IssuedLetter;
import headway.documents.Letters;
import headway.register.School;
import headway.register.Schools;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.strategy.Answer;
import headway.strategy.Outcome;
import headway.strategy.PackContent;
import headway.strategy.Pair;
import headway.web.NotFoundException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads decisions for the pages, from what was frozen. */
@Component
class DecisionViews {

    private final DecisionStore store;
    private final Decisions decisions;
    private final Rounds rounds;
    private final Frozen frozen;
    private final SchoolEdition edition;
    private final Schools schools;
    private final Letters letters;
    private final JudgementReading reading;

    DecisionViews(
            DecisionStore store,
            Decisions decisions,
            Rounds rounds,
            Frozen frozen,
            SchoolEdition edition,
            Schools schools,
            Letters letters,
            JudgementReading reading) {
        this.store = store;
        this.decisions = decisions;
        this.rounds = rounds;
        this.frozen = frozen;
        this.edition = edition;
        this.schools = schools;
        this.letters = letters;
        this.reading = reading;
    }

    /** The decision as the person may see it; 'not found' otherwise. The trail knows who read it. */
    @Transactional
    DecisionView of(long id, CurrentUser user) {
        Decision decision = store.find(id).orElseThrow(() -> new NotFoundException("Decision " + id));
        DecisionView view = view(decision, user);
        reading.by(user, decision.basis().urn());
        return view;
    }

    /** A school's decisions that the person may see, newest first. The trail knows who read them. */
    @Transactional
    List<DecisionView> ofSchool(Urn urn, CurrentUser user) {
        School school = schools.find(urn).orElseThrow();
        List<DecisionView> seen = store.ofSchool(urn).stream()
                .filter(decision ->
                        DecisionPermissions.of(user, school, decision.state()).view())
                .map(decision -> view(decision, user))
                .toList();
        if (!seen.isEmpty()) {
            reading.by(user, urn);
        }
        return seen;
    }

    /** The newest of a school's decisions that the person may see. The trail knows who read it. */
    @Transactional
    Optional<DecisionView> newestOf(Urn urn, CurrentUser user) {
        School school = schools.find(urn).orElseThrow();
        Optional<DecisionView> newest = store.ofSchool(urn).stream()
                .filter(decision ->
                        DecisionPermissions.of(user, school, decision.state()).view())
                .findFirst()
                .map(decision -> view(decision, user));
        newest.ifPresent(seen -> reading.by(user, urn));
        return newest;
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
        Why why = frozen.why(store.why(basis.id()));
        Conversation conversation = decision.conversation;
        Settlement settlement = decision.settlement;
        return new DecisionView(
                basis.id(),
                decision.version(),
                decision.state(),
                school,
                round,
                basis.occasion(),
                basis.evidenceDate(),
                basis.whyAgain(),
                user.is(Role.SCHOOL_LEADER) ? edition.of(why) : why,
                permissions.answer() ? questions(pack, why, store.answers(basis.id())) : List.of(),
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
                decision.overtaken(),
                decision.moderatedOn,
                decision.moderatedBy,
                conversation == null ? null : conversation.on(),
                conversation == null ? null : conversation.by(),
                conversation == null ? null : conversation.with(),
                conversation == null ? null : conversation.view(),
                conversation == null ? null : conversation.comment(),
                settlement == null ? null : settlement.on(),
                settlement == null ? null : settlement.by(),
                settlement == null ? null : settlement.reason(),
                settlement == null ? null : settlement.from(),
                letter(decision),
                permissions.answer() ? store.steps(basis.id()) : List.of(),
                permissions);
    }

    /** The questions that are put to a school of this kind. */
    private static List<QuestionView> questions(PackContent pack, Why why, Map<String, Answer> answers) {
        Set<String> asked = why.questions().stream()
                .filter(line -> !line.outcome().equals(Outcome.DOES_NOT_APPLY.name()))
                .map(Why.Line::id)
                .collect(Collectors.toSet());
        return pack.criteria().stream()
                .filter(criterion -> asked.contains(criterion.id()))
                .flatMap(criterion -> Stream.ofNullable(criterion.question())
                        .map(question -> new QuestionView(
                                criterion.id(),
                                question.ask(),
                                question.help(),
                                question.answers(),
                                answers.get(criterion.id()))))
                .toList();
    }

    private @Nullable IssuedLetter letter(Decision decision) {
        Long id = decision.letterId;
        return id == null ? null : letters.find(id).orElse(null);
    }
}
