package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.strategy.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Two people at work on one decision: the second is asked, and nothing of either is lost. */
class TwoPeopleTests extends WithBorough {

    @Autowired
    private Reconsiderations reconsiderations;

    private Round round;
    private Screen head;
    private Screen other;
    private Screen partner;

    @BeforeEach
    void aRound() {
        round = borough.open();
        head = new Screen(application, borough.head);
        other = new Screen(application, borough.person(Role.HEAD_OF_SCHOOL_IMPROVEMENT, Set.of(borough.school(4))));
        partner = new Screen(application, borough.partner);
    }

    private String page(int number) {
        return "/decisions/" + borough.id(number);
    }

    private static Map<String, String> with(Map<String, String> form, String... changes) {
        Map<String, String> changed = new LinkedHashMap<>(form);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put(changes[i], changes[i + 1]);
        }
        return changed;
    }

    private Map<String, Answer> answers(int number) {
        return borough.inTransaction(() -> borough.bean(DecisionStore.class).answers(borough.id(number)));
    }

    @Test
    void answersToDifferentQuestionsAreBothKept() {
        String path = page(1) + "/answers";
        Map<String, String> theirs = partner.form(page(1), path);
        Map<String, String> mine = head.form(page(1), path);

        assertThat(partner.send(path, with(theirs, "answer-red-complex", "YES", "note-red-complex", "Theirs"))
                        .getStatus())
                .isEqualTo(302);
        MockHttpServletResponse asked =
                head.send(path, with(mine, "answer-amber-ri-judged", "NO", "note-amber-ri-judged", "Mine"));

        assertThat(asked.getStatus()).isEqualTo(200);
        assertThat(Screen.words(asked))
                .contains("Somebody else has changed this decision meanwhile")
                .contains("What was done meanwhile", "yes (Theirs)")
                .contains("What you typed", "No, “Mine”");
        assertThat(answers(1)).containsOnlyKeys("red-complex");

        Map<String, String> again = Screen.form(asked, path);
        assertThat(again)
                .containsEntry("answer-red-complex", "YES")
                .containsEntry("note-red-complex", "Theirs")
                .containsEntry("answer-amber-ri-judged", "NO")
                .containsEntry("note-amber-ri-judged", "Mine");
        assertThat(head.send(path, again).getStatus()).isEqualTo(302);

        assertThat(answers(1)).containsOnlyKeys("red-complex", "amber-ri-judged");
        assertThat(answers(1).get("red-complex").by()).isEqualTo(borough.partner.fullName());
        assertThat(answers(1).get("amber-ri-judged").note()).isEqualTo("Mine");
    }

    @Test
    void aNoteStaysWhenTheFormIsSentAgainAsItIs() {
        String path = page(1) + "/answers";
        partner.send(path, with(partner.form(page(1), path), "answer-red-complex", "YES", "note-red-complex", "Kept"));
        int version = borough.version(1);

        partner.send(path, partner.form(page(1), path));

        assertThat(answers(1).get("red-complex").note()).isEqualTo("Kept");
        assertThat(borough.version(1)).isEqualTo(version);
    }

    @Test
    void whoPressesAgainSavesOnTopAndBothStandInWhatWasDone() {
        String path = page(1) + "/moderation";
        Map<String, String> theirs = other.form(page(1), path);
        Map<String, String> mine = head.form(page(1), path);

        other.send(path, with(theirs, "pair", "yellow/ii", "reason", "It is better than it looks."));
        MockHttpServletResponse asked = head.send(path, with(mine, "pair", "red/v", "reason", "It is worse."));

        assertThat(Screen.words(asked))
                .contains("It is better than it looks.", "Category and level: Red, Level (v)", "Reason: It is worse.");
        assertThat(borough.decision(1).category).isEqualTo("yellow");
        Map<String, String> again = Screen.form(asked, path);
        assertThat(again).containsEntry("pair", "red/v").containsEntry("reason", "It is worse.");

        assertThat(head.send(path, again).getStatus()).isEqualTo(302);

        assertThat(borough.decision(1).category).isEqualTo("red");
        assertThat(borough.steps(1)).hasSize(2);
        assertThat(borough.steps(1).getFirst()).contains("It is better than it looks.");
    }

    @Test
    void leavingTheirsAsItIsChangesNothing() {
        String path = page(1) + "/moderation";
        Map<String, String> mine = head.form(page(1), path);
        other.send(path, with(mine, "pair", "yellow/ii", "reason", "Theirs."));

        assertThat(Screen.main(head.send(path, with(mine, "pair", "red/v", "reason", "Mine."))))
                .contains("href=\"" + page(1) + "\"");

        assertThat(borough.decision(1).category).isEqualTo("yellow");
        assertThat(borough.version(1)).isEqualTo(2);
    }

    @Test
    void whatWasTypedIsShownEvenWhereItsFormIsGone() {
        String path = page(1) + "/moderation";
        Map<String, String> mine = with(head.form(page(1), path), "pair", "red/v", "reason", "Typed at length.");
        borough.settle(1, "amber", "iii", "");

        MockHttpServletResponse asked = head.send(path, mine);

        assertThat(Screen.words(asked))
                .contains("Discussed with the headteacher", "Agreed")
                .contains("Category and level: Red, Level (v)", "Reason: Typed at length.");
        assertThat(borough.decision(1).category).isEqualTo("amber");
    }

    @Test
    void theOtherFormsKeepWhatWasTypedToo() {
        Map<String, String> programme = head.form(page(2), page(2) + "/programme");
        move(() -> decisions.moderate(borough.id(2), 1, "green", "i", "", borough.head));
        MockHttpServletResponse asked = head.send(
                page(2) + "/programme",
                with(programme, "programme", "outside", "desk", "REFER", "deskNote", "Absence has risen."));
        assertThat(Screen.form(asked, page(2) + "/programme"))
                .containsEntry("programme", "outside")
                .containsEntry("desk", "REFER")
                .containsEntry("deskNote", "Absence has risen.");
        assertThat(borough.decision(2).inProgramme).isTrue();

        Map<String, String> conversation = head.form(page(2), page(2) + "/conversation");
        move(() -> decisions.moderate(borough.id(2), borough.version(2), "green", "i", "Sure.", borough.head));
        MockHttpServletResponse talked = head.send(
                page(2) + "/conversation",
                with(
                        conversation,
                        "contactedOn",
                        "2018-09-19",
                        "contactedWith",
                        "Mx Family2",
                        "headView",
                        "DISAGREES",
                        "headComment",
                        "Not so."));
        assertThat(Screen.form(talked, page(2) + "/conversation"))
                .containsEntry("contactedOn", "2018-09-19")
                .containsEntry("contactedWith", "Mx Family2")
                .containsEntry("headView", "DISAGREES")
                .containsEntry("headComment", "Not so.");
    }

    @Test
    void aLetterThatSomebodyElseIssuedIsNotIssuedAgainAndTheEditsAreShown() {
        borough.settle(1, "amber", "iii", "");
        String path = page(1) + "/letter";
        Map<String, String> mine = with(head.form(path, path), "section-reasons", "My own words.", "do", "issue");
        other.send(path, with(other.form(path, path), "do", "issue"));
        assertThat(letterCount()).isEqualTo(1);

        MockHttpServletResponse asked = head.send(path, mine);

        assertThat(Screen.words(asked)).contains("Issued the letter", "My own words.");
        assertThat(letterCount()).isEqualTo(1);
    }

    private int letterCount() {
        return borough.count("select count(*) from issued_letter where authority_code = ?", borough.code.value());
    }

    @Test
    void ofTwoWhoIssueTheSameLetterAtOnceOneDoes() {
        borough.settle(1, "amber", "iii", "");
        long id = borough.id(1);
        int version = borough.version(1);

        List<Object> outcomes =
                atOnce(() -> borough.asSystem(() -> decisionLetters.issue(id, version, Map.of(), borough.head)));

        assertThat(outcomes)
                .filteredOn(ChangedMeanwhileException.class::isInstance)
                .hasSize(3);
        assertThat(letterCount()).isEqualTo(1);
        assertThat(borough.decision(1).state()).isEqualTo(DecisionState.LETTER_ISSUED);
        assertThat(borough.steps(1))
                .filteredOn(step -> step.startsWith("Issued"))
                .hasSize(1);
    }

    @Test
    void ofBatchesOfTheSameLettersEachLetterIsInOne() {
        borough.settle(1, "amber", "iii", "");
        borough.settle(2, "green", "i", "");
        Map<Long, Integer> forwards = new LinkedHashMap<>();
        forwards.put(borough.id(1), borough.version(1));
        forwards.put(borough.id(2), borough.version(2));
        Map<Long, Integer> backwards = new LinkedHashMap<>();
        backwards.put(borough.id(2), borough.version(2));
        backwards.put(borough.id(1), borough.version(1));
        var turns = new java.util.concurrent.atomic.AtomicInteger();
        LetterBatches batches = borough.bean(LetterBatches.class);

        List<Object> outcomes = atOnce(() -> borough.asSystem(() ->
                batches.begin(round.id(), turns.getAndIncrement() % 2 == 0 ? forwards : backwards, borough.head)));

        assertThat(outcomes).filteredOn(RefusedException.class::isInstance).hasSize(3);
        assertThat(outcomes).filteredOn(Long.class::isInstance).hasSize(1);
        move(() -> borough.bean(LetterBatchWork.class).look());
        Borough.await(() -> letterCount() == 2);
    }

    @Test
    void ofTwoWhoModerateAtOnceOneIsAsked() {
        long id = borough.id(1);
        CurrentUser by = borough.head;

        List<Object> outcomes = atOnce(() -> borough.asSystem(() -> {
            decisions.moderate(id, 1, "red", "v", "Why", by);
            return "done";
        }));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes)
                .filteredOn(ChangedMeanwhileException.class::isInstance)
                .hasSize(3);
        assertThat(borough.steps(1)).hasSize(1);
    }

    @Test
    void ofTwoWhoReconsiderAtOnceOneBegins() {
        borough.settle(1, "amber", "iii", "");

        List<Object> outcomes = atOnce(() ->
                borough.asSystem(() -> reconsiderations.begin(borough.school(1), Borough.TODAY, "Why", borough.head)));

        assertThat(outcomes).filteredOn(Long.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(RefusedException.class::isInstance).hasSize(3);
        assertThat(borough.decision(1).basis().occasion()).isEqualTo(2);
    }

    @Test
    void ofTwoWhoOpenTheRoundAtOnceOneDoes() {
        List<Object> outcomes = atOnce(() -> borough.asSystem(
                () -> rounds.open(new AcademicYear(2017), Borough.MERTON, "1", Borough.EVIDENCE, borough.head)));

        assertThat(outcomes).filteredOn(Round.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(RefusedException.class::isInstance).hasSize(3);
    }

    @Test
    void whoTakesTheEvidenceAgainDoesNotUndoAModeration() {
        borough.load("england_ks2final_2016-2017.csv", borough.results(20, -9));
        long id = borough.id(3);
        var turns = new java.util.concurrent.atomic.AtomicInteger();

        List<Object> outcomes = atOnce(() -> borough.asSystem(() -> {
            if (turns.getAndIncrement() == 0) {
                decisions.moderate(id, 1, "red", "v", "Why", borough.head);
                return "moderated";
            }
            return rounds.refresh(round.id(), borough.head);
        }));

        assertThat(outcomes).hasSize(4).noneMatch(RefusedException.class::isInstance);
        boolean moderated = outcomes.contains("moderated");
        assertThat(borough.decision(3).state())
                .isEqualTo(moderated ? DecisionState.MODERATED : DecisionState.SUGGESTED);
        assertThat(borough.steps(3)).hasSizeBetween(1, 1);
    }

    /** What became of four who do the same at once: what it gave, or why it was refused. */
    private static List<Object> atOnce(Callable<Object> deed) {
        CyclicBarrier start = new CyclicBarrier(4);
        List<Object> outcomes = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Future<Object>> running = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                running.add(people.submit(() -> {
                    start.await();
                    return deed.call();
                }));
            }
            for (Future<Object> each : running) {
                outcomes.add(outcome(each));
            }
        }
        return outcomes;
    }

    private static Object outcome(Future<Object> running) {
        try {
            return running.get();
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
