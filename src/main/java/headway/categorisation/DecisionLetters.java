package headway.categorisation;

import headway.documents.IssuedLetter;
import headway.documents.LetterDifference;
import headway.documents.LetterOrder;
import headway.documents.LetterPreview;
import headway.documents.LetterSubject;
import headway.documents.Letters;
import headway.documents.UnfitLetterException;
import headway.register.School;
import headway.register.Schools;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.web.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Previews and issues the letters of settled decisions, one by one. */
@Component
public class DecisionLetters {

    /** A letter as it would be issued, beside the one before. */
    public record Draft(
            long decision,
            int version,
            School school,
            LetterPreview preview,
            @Nullable IssuedLetter last,
            @Nullable LetterDifference difference) {}

    /** A letter that is due: its draft, or why none can be made. */
    public record Due(
            long decision, String school, @Nullable Draft draft, String problem) {}

    private final DecisionStore store;
    private final Decisions decisions;
    private final Rounds rounds;
    private final LetterMaker maker;
    private final Frozen frozen;
    private final Letters letters;
    private final LetterBatchStore batches;
    private final JudgementReading reading;
    private final Schools schools;
    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionLetters(
            DecisionStore store,
            Decisions decisions,
            Rounds rounds,
            LetterMaker maker,
            Frozen frozen,
            Letters letters,
            LetterBatchStore batches,
            JudgementReading reading,
            Schools schools,
            JdbcClient jdbc,
            Clock clock) {
        this.store = store;
        this.decisions = decisions;
        this.rounds = rounds;
        this.maker = maker;
        this.frozen = frozen;
        this.letters = letters;
        this.batches = batches;
        this.reading = reading;
        this.schools = schools;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The letter with these edits; refuses an unfit edit with the field named by its section. */
    @Transactional(noRollbackFor = RefusedException.class)
    public Draft draft(long id, Map<String, String> edits, CurrentUser sender) {
        return draft(store.find(id).orElseThrow(() -> new NotFoundException("Decision " + id)), edits, sender);
    }

    private Draft draft(Decision decision, Map<String, String> edits, CurrentUser sender) {
        LetterMaker.Made made = made(decision, edits, sender);
        reading.by(sender, decision.basis().urn());
        LetterPreview preview = fit(() -> letters.preview(made.template(), made.content()));
        Optional<IssuedLetter> last = letters.ofSchool(decision.basis().urn()).stream()
                .filter(letter -> letter.subject().kind().equals("decision"))
                .findFirst();
        return new Draft(
                decision.basis().id(),
                decision.version(),
                made.school(),
                preview,
                last.orElse(null),
                last.map(letter -> letters.difference(letter.id(), preview)).orElse(null));
    }

    /** The draft as a PDF that is marked as one. */
    @Transactional
    public byte[] draftPdf(long id, Map<String, String> edits, CurrentUser sender) {
        Decision decision = store.find(id).orElseThrow(() -> new NotFoundException("Decision " + id));
        LetterMaker.Made made = made(decision, edits, sender);
        reading.by(sender, decision.basis().urn());
        return fit(() -> letters.draft(made.template(), made.content()));
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

    /** Settled decisions of a round whose letters are not issued, and not about to be, with their letters. */
    @Transactional
    public List<Due> due(long round, CurrentUser sender) {
        Set<Long> beingIssued = batches.waitingInRound(round);
        return store.ofRound(round).stream()
                .filter(decision -> DecisionMove.ISSUE.possibleFrom(decision.state()))
                .filter(decision -> !beingIssued.contains(decision.basis().id()))
                .map(decision -> due(decision, sender))
                .toList();
    }

    private Due due(Decision decision, CurrentUser sender) {
        long id = decision.basis().id();
        String school = schools.find(decision.basis().urn())
                .map(School::name)
                .orElse("URN " + decision.basis().urn());
        try {
            return new Due(id, school, draft(decision, Map.of(), sender), "");
        } catch (RefusedException e) {
            return new Due(id, school, null, e.problems().getFirst().getValue());
        }
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

    private static <T> T fit(Supplier<T> work) {
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
