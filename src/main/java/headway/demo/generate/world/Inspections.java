package headway.demo.generate.world;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The inspections of a school over time, as its quality and the rules of the day would have brought them about. */
public final class Inspections {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 13);
    private static final LocalDate CLOSED_FOR_COVID = LocalDate.of(2020, 3, 16);
    private static final LocalDate OPEN_AFTER_COVID = LocalDate.of(2021, 9, 20);
    private static final LocalDate UNGRADED_ENDED = LocalDate.of(2025, 9, 1);
    private static final LocalDate UNGRADED_WORDING = LocalDate.of(2024, 9, 1);

    private final Institution place;
    private final Chance chance;
    private final List<Inspection> history = new ArrayList<>();
    private int next;

    private Inspections(Institution place) {
        this.place = place;
        this.chance = Chance.of(place.seed(), 23);
        // Room for a dozen inspections a school keeps the numbers apart from one another.
        this.next = 10_000_000 + (place.schools().getFirst().urn() - 200_000) * 12;
    }

    /** All of them, oldest first. */
    public static List<Inspection> of(Institution place) {
        if (!place.setting().stateFunded()) {
            return List.of();
        }
        Inspections inspections = new Inspections(place);
        StoryLine story = place.story();
        if (story == null || story.inspections().isEmpty()) {
            inspections.live();
        } else {
            story.inspections().forEach(inspections::scripted);
        }
        inspections.history.sort(Comparator.comparing(Inspection::start));
        return List.copyOf(inspections.history);
    }

    /** The latest of a kind that began and was published by a date. */
    public static Optional<Inspection> latest(List<Inspection> all, Inspection.Kind kind, LocalDate by) {
        return all.stream()
                .filter(inspection ->
                        inspection.kind() == kind && !inspection.published().isAfter(by))
                .reduce((first, second) -> second);
    }

    private void scripted(StoryLine.Visit visit) {
        LocalDate start = schoolDay(visit.date());
        boolean card = Regime.at(start) == Regime.REPORT_CARD;
        Inspection inspection;
        if (visit.kind() != Inspection.Kind.GRADED) {
            inspection = Judging.visit(visit.kind(), next++, start, type(visit.kind(), start), visit.outcome(), chance);
        } else if (card) {
            inspection = Judging.reportCard(place, next++, start, "S5 Inspection", visit.grade(), chance);
        } else {
            inspection = Judging.classic(place, next++, start, "S5 Inspection", visit.grade(), chance);
        }
        history.add(visit.amended(inspection));
    }

    private void live() {
        LocalDate opened = place.schools().getFirst().opened();
        LocalDate date = opened != null && opened.getYear() > 2009
                ? opened.plusMonths(chance.between(18, 34))
                : LocalDate.of(2011, 9, 1).plusDays(chance.below(1500));
        String type = opened != null && opened.getYear() > 2009 ? "Academy First Section 5" : "S5 Inspection";
        while (true) {
            date = inspectable(date);
            if (date.isAfter(LAST_DAY) || place.schoolAt(date).isEmpty() || history.size() > 10) {
                return;
            }
            Inspection made = Judging.graded(place, next++, date, type, chance);
            history.add(made);
            date = afterGraded(made);
            type = typeAfter(made);
        }
    }

    private static String typeAfter(Inspection made) {
        return switch (made.concern()) {
            case "SM" -> "Schools into Special Measures Visit 3";
            case "SWK", "RSI" -> "Serious Weaknesses S5 Reinspection";
            default ->
                made.standing() == 3 && made.regime() != Regime.REPORT_CARD
                        ? "Requires Improvement S5 Reinspection Visit 1"
                        : "S5 Inspection";
        };
    }

    /** When the next graded inspection falls, once any ungraded and monitoring visits before it are over. */
    private LocalDate afterGraded(Inspection made) {
        if (!made.concern().isEmpty()) {
            monitoring(made, 6);
            monitoring(made, 13);
            return made.start().plusMonths(chance.between(18, 28));
        }
        if (made.standing() >= 3 && made.regime() != Regime.REPORT_CARD) {
            if (chance.happens(0.6)) {
                monitoring(made, chance.between(8, 14));
            }
            return made.start().plusMonths(chance.between(22, 32));
        }
        return afterGood(made);
    }

    private void monitoring(Inspection made, int monthsLater) {
        LocalDate date = inspectable(made.start().plusMonths(monthsLater));
        if (date.isAfter(LAST_DAY) || place.schoolAt(date).isEmpty()) {
            return;
        }
        String outcome = Judging.impression(place, date, chance) > -1.4
                ? "Leaders and managers are taking effective action"
                : "Leaders and managers are not taking effective action";
        history.add(Judging.visit(
                Inspection.Kind.MONITORING, next++, date, type(Inspection.Kind.MONITORING, date), outcome, chance));
    }

    /** Good schools have short inspections; outstanding ones were left alone until 2021. */
    private LocalDate afterGood(Inspection made) {
        LocalDate due = made.start().plusMonths(chance.between(40, 58));
        boolean exempt = made.standing() == 1 && place.setting().phase.equals("Primary");
        if (exempt && due.isBefore(OPEN_AFTER_COVID)) {
            due = OPEN_AFTER_COVID.plusDays(chance.below(1000));
        }
        while (true) {
            LocalDate date = inspectable(due);
            if (!date.isBefore(UNGRADED_ENDED)
                    || date.isAfter(LAST_DAY)
                    || place.schoolAt(date).isEmpty()
                    || date.isBefore(LocalDate.of(2015, 9, 1))
                    || chance.happens(0.12)) {
                return due;
            }
            String outcome = outcome(made, date);
            history.add(Judging.visit(
                    Inspection.Kind.UNGRADED, next++, date, type(Inspection.Kind.UNGRADED, date), outcome, chance));
            boolean soon = outcome.endsWith("S5 Next") || outcome.startsWith("Some");
            due = date.plusMonths(soon ? chance.between(12, 22) : chance.between(42, 56));
            if (soon) {
                return due;
            }
        }
    }

    private String outcome(Inspection made, LocalDate date) {
        double impression = Judging.impression(place, date, chance);
        boolean outstanding = made.standing() == 1;
        boolean worse = impression < (outstanding ? 0.2 : -0.95);
        boolean better = !outstanding && impression > 1.35;
        if (!date.isBefore(UNGRADED_WORDING)) {
            return worse ? "Some aspects not as strong" : better ? "Improved significantly" : "Standards maintained";
        }
        String grade = outstanding ? "Outstanding" : "Good";
        String how = worse ? " (Concerns) - S5 Next" : better ? " (Improving) - S5 Next" : "";
        return "School remains " + grade + how;
    }

    private static String type(Inspection.Kind kind, LocalDate date) {
        if (kind == Inspection.Kind.MONITORING) {
            return date.isBefore(LocalDate.of(2019, 9, 1))
                    ? "Requires Improvement Monitoring Visit 1"
                    : "S8 Requires Improvement Monitoring Visit 1";
        }
        return date.isBefore(LocalDate.of(2019, 9, 1))
                ? "Maintained Academy and School Short inspection"
                : date.isBefore(UNGRADED_WORDING) ? "S8 Good or Outstanding School inspection" : "Ungraded S8";
    }

    /** The first day from then on when inspectors came out at all. */
    private LocalDate inspectable(LocalDate wished) {
        LocalDate date = wished;
        if (!date.isBefore(CLOSED_FOR_COVID) && date.isBefore(OPEN_AFTER_COVID)) {
            date = OPEN_AFTER_COVID.plusDays(chance.below(420));
        }
        // Ofsted paused in September and October 2025 before the report cards.
        if (!date.isBefore(LocalDate.of(2025, 7, 18)) && date.isBefore(LocalDate.of(2025, 11, 10))) {
            date = LocalDate.of(2025, 11, 11).plusDays(chance.below(140));
        }
        return schoolDay(date);
    }

    private static LocalDate schoolDay(LocalDate wished) {
        LocalDate date = wished;
        while (date.getDayOfWeek() == DayOfWeek.SATURDAY
                || date.getDayOfWeek() == DayOfWeek.SUNDAY
                || date.getMonthValue() == 8
                || date.getMonthValue() == 1 && date.getDayOfMonth() < 5
                || date.getMonthValue() == 12 && date.getDayOfMonth() > 18) {
            date = date.plusDays(1);
        }
        return date;
    }
}
