package headway.demo.generate.world;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/** Who has led a school, and since when. */
public final class Heads {

    private Heads() {}

    /** The headships of a place, oldest first; the first began before the data does. */
    public static List<Headship> of(Institution place) {
        Chance chance = Chance.of(place.seed(), 7);
        List<Headship> heads = new ArrayList<>();
        LocalDate from = LocalDate.of(2010, Month.SEPTEMBER, 1).minusYears(chance.below(8));
        while (from.isBefore(LocalDate.of(2026, Month.JUNE, 1))) {
            heads.add(new Headship(from, Names.person(chance), jobTitle(chance, place)));
            from = from.plusYears(chance.between(4, 11)).plusMonths(chance.happens(0.3) ? 4 : 0);
        }
        StoryLine story = place.story();
        if (story != null && !story.headships().isEmpty()) {
            LocalDate first = story.headships().keySet().iterator().next();
            heads.removeIf(head -> !head.from().isBefore(first));
            story.headships().forEach((date, title) -> heads.add(new Headship(date, Names.person(chance), title)));
        }
        return List.copyOf(heads);
    }

    /** The one in post on a date. */
    public static Headship at(Institution place, LocalDate date) {
        List<Headship> heads = of(place);
        Headship current = heads.getFirst();
        for (Headship head : heads) {
            current = head.from().isAfter(date) ? current : head;
        }
        return current;
    }

    private static String jobTitle(Chance chance, Institution place) {
        return chance.weighted(
                List.of("Headteacher", "Head Teacher", "Principal", "Executive Headteacher", "Head of School", ""),
                place.setting().secondaryPhase() ? 55 : 80,
                5,
                place.setting().secondaryPhase() ? 30 : 3,
                5,
                3,
                6);
    }
}
