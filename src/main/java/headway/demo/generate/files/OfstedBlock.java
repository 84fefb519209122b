package headway.demo.generate.files;

import headway.demo.generate.world.Area;
import headway.demo.generate.world.Inspection;
import headway.demo.generate.world.Regime;
import headway.demo.generate.world.School;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The columns about one inspection of a school; NULL in all of them where there was no such inspection. */
final class OfstedBlock {

    static final String NULL = OfstedSchool.NULL;
    private static final String NOT_APPLICABLE = "9";

    private final Columns<OfstedRow> columns;
    private final Function<OfstedRow, Optional<Inspection>> which;

    OfstedBlock(Columns<OfstedRow> columns, Function<OfstedRow, Optional<Inspection>> which) {
        this.columns = columns;
        this.which = which;
    }

    OfstedBlock put(String name, Function<Inspection, String> value) {
        columns.put(name, row -> which.apply(row).map(value).orElse(NULL));
        return this;
    }

    private void putOfSchool(String name, BiFunction<OfstedRow, School, String> value) {
        columns.put(
                name,
                row -> which.apply(row)
                        .map(inspection -> value.apply(row, row.inspected(inspection)))
                        .orElse(NULL));
    }

    /** Under which entry of the register it took place, by the five columns that Ofsted has for it. */
    OfstedBlock whose(String question, String urn, String laestab, String name, String type) {
        putOfSchool(
                question,
                (row, school) -> school.urn() == row.listing().school().urn() ? "Yes" : "No");
        putOfSchool(urn, (row, school) -> Integer.toString(school.urn()));
        putOfSchool(
                laestab,
                (row, school) -> "%03d%04d".formatted(row.listing().authority().code(), school.establishmentNumber()));
        putOfSchool(name, (row, school) -> school.firstName());
        putOfSchool(type, (row, school) -> school.type().ofstedLabel);
        return this;
    }

    OfstedBlock dates(String start, String published) {
        return put(start, made -> Numerals.slashed(made.start()))
                .put(published, made -> Numerals.slashed(made.published()));
    }

    OfstedBlock types(String type, String grouping, String event) {
        return put(type, Inspection::type).put(grouping, OfstedBlock::grouping).put(event, made -> "Schools - S5");
    }

    private static String grouping(Inspection made) {
        return made.type().startsWith("Academy First") ? "Academy First Section 5" : made.type();
    }

    /** Areas of the frameworks with grades 1 to 4. */
    OfstedBlock areas(Map<String, Area> names) {
        names.forEach((name, area) -> put(name, made -> grade(made, area)));
        return this;
    }

    /** 9 where the school has no such provision, NULL where the framework had no such area. */
    static String grade(Inspection made, Area area) {
        int grade = made.grade(area);
        if (grade > 0) {
            return Integer.toString(grade);
        }
        if (area == Area.OVERALL) {
            return made.regime() == Regime.WITHOUT_OVERALL ? "Not judged" : NULL;
        }
        return area == Area.EARLY_YEARS || area == Area.SIXTH_FORM ? NOT_APPLICABLE : NULL;
    }

    static String safe(Inspection made) {
        return made.safeguarding() ? "Yes" : "No";
    }
}
