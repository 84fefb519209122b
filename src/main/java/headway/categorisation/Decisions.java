package headway.categorisation;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.evidence.FactSheets;
import headway.facts.FactSheet;
import headway.register.Listing;
import headway.register.School;
import headway.register.Schools;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.strategy.Answer;
import headway.strategy.Category;
import headway.strategy.Level;
import headway.strategy.PackContent;
import headway.strategy.Pair;
import headway.strategy.StrategyPack;
import headway.web.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    private final FactSheets sheets;
    private final Schools schools;
    private final Listing listing;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decisions(
            DecisionStore store,
            Rounds rounds,
            WhyMaker whys,
            Frozen frozen,
            FactSheets sheets,
            Schools schools,
            Listing listing,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.whys = whys;
        this.frozen = frozen;
        this.sheets = sheets;
        this.schools = schools;
        this.listing = listing;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Answers questions; the suggestion is reckoned again on the frozen facts. */
    @Transactional
    public void answer(
            long id, int version, Map<String, Answer.Choice> choices, Map<String, String> notes, CurrentUser by) {
        Decision decision = locked(id, version);
        if (decision.state().settled()) {
            throw RefusedException.of("state", "The decision is settled. Correct it first");
        }
        StrategyPack pack = packOf(decision);
        Map<String, Answer> before = store.answers(id);
        List<String> told = new ArrayList<>();
        choices.forEach((criterion, choice) -> {
            String note = notes.getOrDefault(criterion, "").strip();
            Answer held = before.get(criterion);
            if (pack.content()
                            .criterion(criterion)
                            .filter(each -> each.question() != null)
                            .isEmpty()
                    || held != null && held.choice() == choice && note.equals(held.note())) {
                return;
            }
            store.answer(decision, criterion, new Answer(choice, by.fullName(), LocalDate.now(clock), note));
            told.add(pack.content().criterion(criterion).orElseThrow().wording() + ": " + choice.word()
                    + (note.isEmpty() ? "" : " (" + note + ")"));
        });
        if (told.isEmpty()) {
            return;
        }
        FactSheet sheet = frozen.sheet(decision.basis().urn(), decision.basis().evidenceDate(), store.facts(id));
        Why why = whys.of(pack, sheet, store.answers(id));
        decision.suggestedCategory = Rounds.idOf(why.category());
        decision.suggestedLevel = Rounds.idOf(why.level());
        store.basis(id, null, frozen.why(why), why);
        done(decision, by, "Answered questions", String.join("; ", told), null);
    }

    /** Sets category and level, with a reason where they are not the suggestion. */
    @Transactional
    public void moderate(long id, int version, String category, String level, String reason, CurrentUser by) {
        Decision decision = locked(id, version);
        String before = said(decision);
        PackContent pack = packOf(decision).content();
        String detail = decision.moderate(
                category,
                level,
                reason,
                (chosen, at) -> problems(pack, chosen, at),
                by.fullName(),
                LocalDate.now(clock));
        done(decision, by, DecisionMove.MODERATE.title() + "d", inNames(pack, detail, category, level), before);
    }

    private static String inNames(PackContent pack, String detail, String category, String level) {
        String plain = category + ", level " + level;
        return pack.category(category).map(Category::name).orElse(category) + ", "
                + pack.level(level).map(Level::title).orElse(level)
                + (detail.startsWith(plain) ? detail.substring(plain.length()) : "");
    }

    private static List<Map.Entry<String, String>> problems(PackContent pack, String category, String level) {
        List<Map.Entry<String, String>> problems = new ArrayList<>();
        if (pack.category(category).isEmpty()) {
            problems.add(Map.entry("category", "Choose a category"));
        } else if (pack.level(level).isEmpty()) {
            problems.add(Map.entry("level", "Choose a level of support"));
        } else if (pack.pairs().stream()
                .filter(pair -> pair.category().equals(category))
                .map(Pair::levels)
                .noneMatch(levels -> levels.contains(level))) {
            problems.add(Map.entry(
                    "level",
                    "The strategy does not give this level to that category. Choose one of: "
                            + pack.pairs().stream()
                                    .filter(pair -> pair.category().equals(category))
                                    .flatMap(pair -> pair.levels().stream())
                                    .map(each ->
                                            pack.level(each).map(Level::name).orElse(each))
                                    .reduce((a, b) -> a + ", " + b)
                                    .orElse("none")));
        }
        return problems;
    }

    @Transactional
    public void programme(
            long id, int version, boolean in, @Nullable DeskConclusion conclusion, String note, CurrentUser by) {
        Decision decision = locked(id, version);
        done(decision, by, "Visit programme", decision.programme(in, conclusion, note), null);
    }

    @Transactional
    public void contact(
            long id, int version, LocalDate on, String with, HeadView view, String comment, CurrentUser by) {
        Decision decision = locked(id, version);
        String detail = decision.contact(on, with, view, comment, by.fullName(), LocalDate.now(clock));
        done(decision, by, "Discussed with the headteacher", detail, null);
    }

    /** The headteacher agrees. */
    @Transactional
    public void agree(long id, int version, CurrentUser by) {
        Decision decision = locked(id, version);
        decision.agree(LocalDate.now(clock), by.fullName(), LocalDate.now(clock));
        settled(decision, by, "Agreed", true);
    }

    /** Decided without the headteacher's agreement. */
    @Transactional
    public void decide(long id, int version, String reason, CurrentUser by) {
        Decision decision = locked(id, version);
        decision.decide(reason, LocalDate.now(clock), by.fullName(), LocalDate.now(clock));
        settled(decision, by, "Decided without agreement", false);
    }

    private void settled(Decision decision, CurrentUser by, String step, boolean agreed) {
        String reason = decision.settledReason;
        done(decision, by, step, said(decision) + (reason == null ? "" : ": " + reason), null);
        list(decision.basis().urn(), decision);
        String category = decision.category;
        String level = decision.level;
        LocalDate from = decision.effectiveFrom;
        if (category != null && level != null && from != null) {
            events.publishEvent(new CategoryAgreed(
                    decision.basis().id(),
                    decision.basis().authority(),
                    decision.basis().urn(),
                    decision.basis().packId(),
                    decision.basis().packVersion(),
                    category,
                    level,
                    from,
                    agreed));
        }
    }

    /** Back to moderation; the school list shows again what held before. */
    @Transactional
    public void correct(long id, int version, String reason, CurrentUser by) {
        Decision decision = locked(id, version);
        String before = said(decision);
        done(decision, by, "Corrected", decision.correct(reason), before);
        list(
                decision.basis().urn(),
                store.current().stream()
                        .filter(each ->
                                each.basis().urn().equals(decision.basis().urn()))
                        .findFirst()
                        .orElse(null));
    }

    /** A new dated decision on a school during the year; the old one is kept and holds until the new is settled. */
    @Transactional
    public long reconsider(Urn urn, LocalDate evidenceDate, String reason, CurrentUser by) {
        if (reason.isBlank()) {
            throw RefusedException.of("reason", "Say why the school is reconsidered");
        }
        if (evidenceDate.isAfter(LocalDate.now(clock))) {
            throw RefusedException.of("evidenceDate", "The evidence date cannot lie in the future");
        }
        Decision last = store.ofSchool(urn).stream()
                .findFirst()
                .orElseThrow(() -> RefusedException.of("reason", "The school has no decision yet: open a round first"));
        if (!last.state().settled()) {
            throw RefusedException.of("reason", "The present decision is not settled yet: change that one");
        }
        School school = schools.find(urn).orElseThrow();
        StrategyPack pack = packOf(last);
        FactSheet sheet = sheets.asAt(List.of(school), evidenceDate).getFirst();
        Why why = whys.of(pack, sheet, Map.of());
        Decision again = new Decision(
                new Decision.Basis(
                        0,
                        last.basis().authority(),
                        last.basis().roundId(),
                        urn,
                        last.basis().occasion() + 1,
                        last.basis().packId(),
                        last.basis().packVersion(),
                        evidenceDate,
                        reason.strip()),
                1,
                DecisionState.SUGGESTED,
                last.inProgramme);
        again.suggestedCategory = Rounds.idOf(why.category());
        again.suggestedLevel = Rounds.idOf(why.level());
        again.holder = last.holder;
        long id = store.insert(again, frozen.facts(sheet), frozen.why(why), why);
        Decision kept = store.find(id).orElseThrow();
        store.step(kept, by, "Reconsidered", reason.strip());
        audit(kept, by, "Reconsidered", said(last), reason.strip());
        return id;
    }

    /** Takes a settled decision's letter as issued. */
    void letterIssued(Decision decision, long letter, String number, CurrentUser by) {
        decision.issued(letter);
        done(decision, by, "Issued the letter", "Letter " + number, null);
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
        PackContent pack = packOf(decision).content();
        String category = decision.category;
        String level = decision.level;
        return category == null || level == null
                ? "No category yet"
                : pack.category(category).map(Category::name).orElse(category) + ", "
                        + pack.level(level).map(Level::title).orElse(level);
    }

    private void list(Urn urn, @Nullable Decision holds) {
        if (holds == null) {
            School school = schools.find(urn).orElseThrow();
            listing.category(school.authority(), urn, null, null, null, null, null);
            return;
        }
        PackContent pack = packOf(holds).content();
        Map<String, Integer> order = new HashMap<>();
        List<Category> categories = pack.categories();
        for (int i = 0; i < categories.size(); i++) {
            order.put(categories.get(i).id(), i);
        }
        String category = holds.category == null ? "" : holds.category;
        Function<String, @Nullable Category> found = id -> pack.category(id).orElse(null);
        Category shown = found.apply(category);
        String level = holds.level;
        listing.category(
                holds.basis().authority(),
                urn,
                shown == null ? category : shown.name(),
                order.get(category),
                shown == null ? null : shown.colour(),
                level == null ? null : pack.level(level).map(Level::name).orElse(level),
                holds.effectiveFrom);
    }
}
