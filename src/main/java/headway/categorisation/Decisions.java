package headway.categorisation;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.documents.Letters;
import headway.facts.FactSheet;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.strategy.Answer;
import headway.strategy.Criterion;
import headway.strategy.Question;
import headway.strategy.StrategyPack;
import headway.web.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do with a decision; each deed is one transaction with its step, its audit entry and its events. */
@Component
public class Decisions {

    private final DecisionStore store;
    private final Rounds rounds;
    private final WhyMaker whys;
    private final Frozen frozen;
    private final CategoryListing listing;
    private final ReviewPrompts prompts;
    private final Letters letters;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decisions(
            DecisionStore store,
            Rounds rounds,
            WhyMaker whys,
            Frozen frozen,
            CategoryListing listing,
            ReviewPrompts prompts,
            Letters letters,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.whys = whys;
        this.frozen = frozen;
        this.listing = listing;
        this.prompts = prompts;
        this.letters = letters;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Answers questions; the suggestion is reckoned again on the frozen facts. */
    @Transactional
    public void answer(
            long id, int version, Map<String, Answer.Choice> choices, Map<String, String> notes, CurrentUser by) {
        Decision decision = locked(id, version);
        StrategyPack pack = packOf(decision);
        Map<String, Answer> before = store.answers(id);
        List<String> told = new ArrayList<>();
        for (Criterion criterion : pack.content().criteria()) {
            Answer.Choice choice = choices.get(criterion.id());
            Answer held = before.get(criterion.id());
            String note = notes.getOrDefault(criterion.id(), "").strip();
            if (choice == null || held != null && held.choice() == choice && note.equals(held.note())) {
                continue;
            }
            offered(criterion, choice);
            store.answer(decision, criterion.id(), new Answer(choice, by.fullName(), LocalDate.now(clock), note));
            told.add(criterion.wording() + ": " + choice.word() + (note.isEmpty() ? "" : " (" + note + ")"));
        }
        if (told.isEmpty()) {
            return;
        }
        FactSheet sheet = frozen.sheet(decision.basis().urn(), decision.basis().evidenceDate(), store.facts(id));
        Why why = whys.of(pack, sheet, store.answers(id));
        decision.resuggest(Rounds.idOf(why.category()), Rounds.idOf(why.level()));
        store.basis(id, null, frozen.why(why), why);
        done(decision, by, "Answered questions", String.join("; ", told), null);
    }

    private static void offered(Criterion criterion, Answer.Choice choice) {
        Question question = criterion.question();
        if (question == null || !question.answers().contains(choice)) {
            throw RefusedException.of(
                    "answer-" + criterion.id(),
                    "Choose one of the answers that the strategy offers to: " + criterion.wording());
        }
    }

    /** Sets category and level, with a reason where they are not the suggestion. */
    @Transactional
    public void moderate(long id, int version, String category, String level, String reason, CurrentUser by) {
        Decision decision = locked(id, version);
        String before = said(decision);
        String unwritable = letters.unwritable(reason);
        if (!unwritable.isEmpty()) {
            throw RefusedException.of(
                    "reason", "A letter cannot show these signs: " + unwritable + ". Write it without");
        }
        String detail =
                decision.moderate(category, level, reason, choices(decision), by.fullName(), LocalDate.now(clock));
        done(decision, by, "Moderated", detail, before);
    }

    @Transactional
    public void programme(
            long id, int version, boolean in, @Nullable DeskConclusion conclusion, String note, CurrentUser by) {
        Decision decision = locked(id, version);
        done(decision, by, "Visit programme", decision.programme(in, conclusion, note), null);
    }

    @Transactional
    public void contact(
            long id,
            int version,
            @Nullable LocalDate on,
            String with,
            @Nullable HeadView view,
            String comment,
            CurrentUser by) {
        Decision decision = locked(id, version);
        String detail = decision.contact(on, with, view, comment, by.fullName(), LocalDate.now(clock));
        done(decision, by, "Discussed with the headteacher", detail, null);
    }

    /** The headteacher agrees. */
    @Transactional
    public void agree(long id, int version, CurrentUser by) {
        Decision decision = locked(id, version);
        latest(decision);
        decision.agree(LocalDate.now(clock), by.fullName(), LocalDate.now(clock));
        settled(decision, by, "Agreed", true);
    }

    /** Decided without the headteacher's agreement. */
    @Transactional
    public void decide(long id, int version, String reason, CurrentUser by) {
        Decision decision = locked(id, version);
        latest(decision);
        decision.decide(reason, LocalDate.now(clock), by.fullName(), LocalDate.now(clock));
        settled(decision, by, "Decided without agreement", false);
    }

    private void settled(Decision decision, CurrentUser by, String step, boolean agreed) {
        Settlement settlement = Objects.requireNonNull(decision.settlement);
        String reason = settlement.reason();
        done(decision, by, step, said(decision) + (reason == null ? "" : ": " + reason), null);
        listing.show(decision, packOf(decision));
        prompts.considered(decision, by);
        events.publishEvent(new CategoryAgreed(
                decision.basis().id(),
                decision.basis().authority(),
                decision.basis().urn(),
                decision.basis().packId(),
                decision.basis().packVersion(),
                Objects.requireNonNull(decision.category),
                Objects.requireNonNull(decision.level),
                settlement.from(),
                agreed));
    }

    /** Back to moderation; the school list shows again what held before. */
    @Transactional
    public void correct(long id, int version, String reason, CurrentUser by) {
        Decision decision = locked(id, version);
        latest(decision);
        if (store.reconsidered(decision)) {
            throw RefusedException.of(
                    "correction", "The school is being reconsidered. Put right there what has to be corrected");
        }
        String before = said(decision);
        done(decision, by, "Corrected", decision.correct(reason, choices(decision)), before);
        Urn urn = decision.basis().urn();
        events.publishEvent(new CategoryWithdrawn(id, decision.basis().authority(), urn));
        store.current(urn).ifPresentOrElse(holds -> listing.show(holds, packOf(holds)), () -> listing.clear(urn));
    }

    /** A decision that a later one has replaced must not come to hold again. */
    private void latest(Decision decision) {
        if (store.replaced(decision)) {
            throw RefusedException.of(
                    "state", "A later decision on this school holds already, so this one cannot be changed any more");
        }
    }

    /**
     * Takes a settled decision's letter as issued. The letter has its own line in the audit trail, which says that the
     * document came to be; this one says what became of the decision.
     */
    void letterIssued(Decision decision, long letter, String number, CurrentUser by) {
        String before = decision.state().title();
        decision.issued(letter);
        store.save(decision);
        store.step(decision, by, "Issued the letter", "Letter " + number);
        audit(
                decision,
                by,
                "Shared the decision by letter",
                before,
                decision.state().title() + ": letter " + number);
    }

    Decision locked(long id, int version) {
        Decision decision = store.lock(id).orElseThrow(() -> new NotFoundException("Decision " + id));
        if (decision.version() != version) {
            throw new ChangedMeanwhileException(id);
        }
        return decision;
    }

    StrategyPack packOf(Decision decision) {
        return rounds.pack(decision.basis().packId(), decision.basis().packVersion());
    }

    private void done(Decision decision, CurrentUser by, String step, String detail, @Nullable String before) {
        store.save(decision);
        store.step(decision, by, step, detail);
        audit(decision, by, step, before, detail);
    }

    private void audit(Decision decision, CurrentUser by, String step, @Nullable String before, String after) {
        audit.record(new AuditEntry(
                by,
                step,
                "decision",
                Long.toString(decision.basis().id()),
                decision.basis().urn(),
                before,
                after));
    }

    /** Category and level of a decision in the pack's names. */
    String said(Decision decision) {
        return choices(decision).said(decision.category, decision.level);
    }

    private Choices choices(Decision decision) {
        return new Choices(packOf(decision).content());
    }
}
