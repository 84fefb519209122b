package headway.demo.generate.results;

import headway.demo.generate.world.Chance;
import headway.demo.generate.world.Institution;
import headway.demo.generate.world.StoryLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Income and spending of a maintained school in a financial year, pounds a pupil.
 *
 * @param spending by heading, in the order of the published columns from teaching staff to other spending
 */
public record Money(int pupils, int grants, int ownIncome, List<Integer> spending) {

    /** Shares of spending by heading, in percent, about as English primary schools have them. */
    private static final double[] HEADINGS = {45.4, 2.1, 17.7, 6.1, 8.2, 3.8, 3.7, 1.2, 4.1, 1.0, 1.9, 2.0};

    /** Headings that some schools have nothing under: supply, catering. */
    private static final int SUPPLY = 1;

    private static final int CATERING = 5;

    public static Money of(Institution place, int endYear) {
        Chance chance = Chance.of(place.seed(), endYear, 90);
        double roll = Math.max(8, place.roll(endYear));
        double perPupil = usual(place) * (1 + 0.5 * (place.intake().disadvantaged() - 0.27)) * (1 + 9 / roll);
        perPupil *= chance.normal(1, 0.05) * (1 + 0.02 * (endYear - 2019));
        double own = perPupil * chance.normal(0.035, 0.015, 0, 0.15);
        double overspent = overspent(place, endYear, chance);
        List<Integer> spending = new ArrayList<>();
        for (int i = 0; i < HEADINGS.length; i++) {
            boolean none = i == SUPPLY && chance.happens(0.04) || i == CATERING && chance.happens(0.06);
            double amount = (perPupil + own) * overspent * HEADINGS[i] / 97.2 * chance.normal(1, 0.1);
            spending.add(none ? 0 : (int) Math.round(amount));
        }
        return new Money((int) roll, (int) Math.round(perPupil), (int) Math.round(own), List.copyOf(spending));
    }

    private static double overspent(Institution place, int endYear, Chance chance) {
        StoryLine story = place.story();
        if (story != null && story.money() == StoryLine.Money.SERIOUS_CONCERN) {
            return 1.05 + 0.02 * (endYear - 2017);
        }
        return chance.normal(story != null && story.money() == StoryLine.Money.UNDER_PRESSURE ? 1.03 : 0.99, 0.02);
    }

    private static double usual(Institution place) {
        double usual = switch (place.setting()) {
            case NURSERY -> 8_400;
            case SPECIAL -> 22_600;
            case ALTERNATIVE -> 24_500;
            case SECONDARY, ALL_THROUGH -> 5_800;
            default -> 4_950;
        };
        return place.authority().inLondon() ? usual * 1.3 : usual;
    }

    public int income() {
        return grants + ownIncome;
    }

    public int total() {
        return spending.stream().mapToInt(Integer::intValue).sum();
    }
}
