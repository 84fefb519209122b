package headway.demo;

import headway.categorisation.DecisionLetters;
import headway.categorisation.Decisions;
import headway.categorisation.HeadView;
import headway.categorisation.Round;
import headway.categorisation.RoundGrid;
import headway.categorisation.Rounds;
import headway.demo.generate.DemonstrationFiles;
import headway.demo.generate.DemonstrationStory;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.LocalClock;
import headway.shared.Role;
import headway.strategy.Category;
import headway.strategy.HeldPack;
import headway.strategy.Level;
import headway.strategy.PackContent;
import headway.strategy.Strategies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Plays a year of work in the demonstration: last year's round settled with its letters, this year's opened and begun. */
@Component
class DemonstrationYear {

    private static final LocalDate LAST_EVIDENCE = LocalDate.of(2025, 12, 31);
    /** The day on which last year's categories were agreed and their letters issued. */
    private static final LocalDate LAST_ROUND = LocalDate.of(2026, 1, 22);

    /** Schools of this year's round that are agreed and await their letter. */
    private static final int AGREED_ALREADY = 30;

    private final Rounds rounds;
    private final RoundGrid grids;
    private final Decisions decisions;
    private final DecisionLetters letters;
    private final Strategies strategies;
    private final DemonstrationTeam team;
    private final DemonstrationLocal local;
    private final DemonstrationSupport support;
    private final Clock clock;

    DemonstrationYear(
            Rounds rounds,
            RoundGrid grids,
            Decisions decisions,
            DecisionLetters letters,
            Strategies strategies,
            DemonstrationTeam team,
            DemonstrationLocal local,
            DemonstrationSupport support,
            Clock clock) {
        this.rounds = rounds;
        this.grids = grids;
        this.decisions = decisions;
        this.letters = letters;
        this.strategies = strategies;
        this.team = team;
        this.local = local;
        this.support = support;
        this.clock = clock;
    }

    void play(List<CurrentUser> people, List<DemonstrationStory> stories) {
        CurrentUser head = people.stream()
                .filter(person -> person.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT))
                .findFirst()
                .orElseThrow();
        team.begin(people, stories, head);
        local.enter(LocalSeason.AUTUMN, people, stories, head);
        HeldPack held = newestForAnyone();
        LocalClock.on(LAST_ROUND, () -> {
            Round last = rounds.open(AcademicYear.of(LAST_EVIDENCE), held.id(), held.version(), LAST_EVIDENCE, head);
            settle(last, head);
        });
        team.handOver(people, stories, head);
        support.enter(people, head);
        local.enter(LocalSeason.SUMMER, people, stories, head);
        AcademicYear next = AcademicYear.of(DemonstrationFiles.TODAY.plusMonths(3));
        LocalClock.on(DemonstrationFiles.TODAY, () -> {
            Round opened = rounds.open(next, held.id(), held.version(), DemonstrationFiles.TODAY, head);
            agree(opened, AGREED_ALREADY, head);
        });
    }

    /** The published strategy that is for any authority and begins last. */
    private HeldPack newestForAnyone() {
        return strategies.list().stream()
                .filter(held -> held.state() == HeldPack.State.PUBLISHED && held.authority() == null)
                .max(Comparator.comparing(HeldPack::validFrom))
                .orElseThrow();
    }

    /** Settles what was suggested; a school of which nothing could be told stays open, as it would. */
    private void settle(Round round, CurrentUser head) {
        for (long agreed : agree(round, Integer.MAX_VALUE, head)) {
            letters.issue(agreed, 4, Map.of(), head);
        }
    }

    /** Agrees what was suggested for so many schools at most, and gives their decisions. */
    private List<Long> agree(Round round, int most, CurrentUser head) {
        PackContent pack = strategies
                .find(round.packId(), round.packVersion())
                .orElseThrow()
                .content();
        List<Long> agreed = new ArrayList<>();
        for (RoundGrid.Line line : grids.of(round, pack, head).lines()) {
            RoundGrid.Tag tag = line.suggested();
            if (tag == null || agreed.size() == most) {
                continue;
            }
            long id = line.decision();
            decisions.moderate(id, 1, categoryId(pack, tag), levelId(pack, tag), "", head);
            decisions.contact(id, 2, LocalDate.now(clock).minusDays(7), "the headteacher", HeadView.AGREES, "", head);
            decisions.agree(id, 3, head);
            agreed.add(id);
        }
        return agreed;
    }

    private static String categoryId(PackContent pack, RoundGrid.Tag tag) {
        return pack.categories().stream()
                .filter(category -> category.name().equals(tag.name()))
                .map(Category::id)
                .findFirst()
                .orElseThrow();
    }

    private static String levelId(PackContent pack, RoundGrid.Tag tag) {
        return pack.levels().stream()
                .filter(level -> level.name().equals(tag.level()))
                .map(Level::id)
                .findFirst()
                .orElseThrow();
    }
}
