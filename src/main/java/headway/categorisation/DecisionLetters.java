package headway.categorisation;

import headway.documents.IssuedLetter;
import headway.documents.LetterDifference;
import headway.documents.LetterOrder;
import headway.documents.LetterPreview;
import headway.documents.LetterSubject;
import headway.documents.Letters;
import headway.documents.UnfitLetterException;
import headway.register.School;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.web.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Previews and issues the letters of settled decisions, singly or as a batch. */
@Component
public class DecisionLetters {

    /** A letter as it would be issued, beside last year's. */
    public record Draft(
            long decision,
            int version,
            School school,
            LetterPreview preview,
            @Nullable IssuedLetter last,
            @Nullable LetterDifference difference) {}

    private final DecisionStore store;
    private final Decisions decisions;
    private final Rounds rounds;
    private final LetterMaker maker;
    private final Frozen frozen;
    private final Letters letters;
    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionLetters(
            DecisionStore store,
            Decisions decisions,
            Rounds rounds,
            LetterMaker maker,
            Frozen frozen,
            Letters letters,
            JdbcClient jdbc,
            Clock clock) {
        this.store = store;
        this.decisions = decisions;
        this.rounds = rounds;
        this.maker = maker;
        this.frozen = frozen;
        this.letters = letters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The letter with these edits; refuses an unfit edit with the field named by its section. */
    @Transactional(readOnly = true)
    public Draft draft(long id, Map<String, String> edits, CurrentUser sender) {
        Decision decision = store.find(id).orElseThrow(() -> new NotFoundException("Decision " + id));
        LetterMaker.Made made = made(decision, edits, sender);
        LetterPreview preview = fit(() -> letters.preview(made.template(), made.content()));
        Optional<IssuedLetter> last = letters.ofSchool(decision.basis().urn()).stream()
                .filter(letter -> letter.subject().kind().equals("decision"))
                .findFirst();
        return new Draft(
                id,
                decision.version(),
                made.school(),
                preview,
                last.orElse(null),
                last.map(letter -> letters.difference(letter.id(), preview)).orElse(null));
    }

    /** The draft as a PDF that is marked as one. */
    @Transactional(readOnly = true)
    public byte[] draftPdf(long id, CurrentUser sender) {
        Decision decision = store.find(id).orElseThrow(() -> new NotFoundException("Decision " + id));
        LetterMaker.Made made = made(decision, Map.of(), sender);
        return letters.draft(made.template(), made.content());
    }

    @Transactional
    public IssuedLetter issue(long id, int version, Map<String, String> edits, CurrentUser by) {
        Decision decision = decisions.locked(id, version);
        LetterMaker.Made made = made(decision, edits, by);
        IssuedLetter issued = fit(() -> letters.issue(
                new LetterOrder(
                        made.template(),
                        made.content(),
                        decision.basis().urn(),
                        made.year(),
                        new LetterSubject("decision", id)),
                by));
        decisions.letterIssued(decision, issued.id(), issued.number().toString(), by);
        return issued;
    }

    /** Settled decisions of a round whose letters are not issued, with their letters. */
    @Transactional(readOnly = true)
    public List<Draft> due(long round, CurrentUser sender) {
        List<Draft> drafts = new ArrayList<>();
        for (Decision decision : store.ofRound(round)) {
            if (DecisionMove.ISSUE.possibleFrom(decision.state())) {
                drafts.add(draft(decision.basis().id(), Map.of(), sender));
            }
        }
        return drafts;
    }

    /** Issues these letters together: all, or none. */
    @Transactional
    public List<IssuedLetter> issueAll(Map<Long, Integer> versions, CurrentUser by) {
        List<IssuedLetter> issued = new ArrayList<>();
        versions.forEach((id, version) -> issued.add(issue(id, version, Map.of(), by)));
        return issued;
    }

    private LetterMaker.Made made(Decision decision, Map<String, String> edits, CurrentUser sender) {
        Round round = rounds.find(decision.basis().roundId()).orElseThrow();
        return maker.make(
                decision,
                round,
                decisions.packOf(decision),
                store.facts(decision.basis().id()),
                frozen.why(store.why(decision.basis().id())),
                partner(decision.basis().urn()),
                edits,
                LocalDate.now(clock),
                sender);
    }

    private @Nullable String partner(Urn urn) {
        return jdbc.sql("select officer_name from school_officer where urn = ? and is_partner and until_date is null")
                .param(urn.value())
                .query((row, index) -> row.getString(1))
                .optional()
                .orElse(null);
    }

    private static <T> T fit(java.util.function.Supplier<T> work) {
        try {
            return work.get();
        } catch (UnfitLetterException e) {
            throw new RefusedException(e.problems().stream()
                    .map(problem -> Map.entry(
                            problem.section() == null ? "letter" : "section-" + problem.section(), problem.message()))
                    .toList());
        }
    }
}
