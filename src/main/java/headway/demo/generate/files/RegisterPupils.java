package headway.demo.generate.files;

import headway.demo.generate.results.Census;
import headway.demo.generate.world.Headship;
import headway.demo.generate.world.Inspection;
import headway.demo.generate.world.SchoolType;
import headway.demo.generate.world.Setting;
import headway.demo.generate.world.Trust;
import java.util.Optional;

/** The register's columns on who is in a school: pupils, trust, head, and (until 2025) Ofsted's grade. */
final class RegisterPupils {

    private RegisterPupils() {}

    static void into(Columns<RegisterRow> columns) {
        columns.put("SchoolCapacity", RegisterPupils::capacity)
                .coded(
                        "SpecialClasses",
                        row -> row.stateFunded() ? "2" : "0",
                        row -> row.stateFunded() ? "No Special Classes" : "Not applicable")
                .put("CensusDate", row -> row.pupils().isPresent() ? "16-01-" + row.censusYear() : "")
                .put("NumberOfPupils", row -> text(row.pupils()))
                .put("NumberOfBoys", row -> text(row.pupils().map(all -> all - girls(row))))
                .put("NumberOfGirls", row -> text(row.pupils().map(all -> girls(row))))
                .put("PercentageFSM", RegisterPupils::freeMealsPercent)
                .put("FSM", row -> text(row.pupils().map(all -> census(row).freeMeals())))
                .coded(
                        "TrustSchoolFlag",
                        row -> row.school().trust() == null ? "0" : "3",
                        row -> row.school().trust() == null ? "Not applicable" : "Supported by a multi-academy trust")
                .coded(
                        "Trusts",
                        row -> trust(row).map(t -> Integer.toString(t.uid())).orElse(""),
                        row -> trust(row).map(Trust::name).orElse(""))
                .put("SchoolSponsorFlag (name)", row -> sponsored(row) ? "Linked to a sponsor" : "Not applicable")
                .put(
                        "SchoolSponsors (name)",
                        row -> sponsored(row) ? trust(row).map(Trust::name).orElse("") : "")
                .put(
                        "FederationFlag (name)",
                        row -> row.school().type().maintained() ? "Not under a federation" : "Not applicable")
                .put("UKPRN", RegisterPupils::ukprn)
                .put(
                        "FurtherEducationType (name)",
                        row -> row.place().setting() == Setting.COLLEGE
                                ? "General Further Education College"
                                : "Not applicable")
                .put(
                        "OfstedLastInsp",
                        row -> row.inspection()
                                .map(Inspection::start)
                                .map(Numerals::dashed)
                                .orElse(""))
                .coded(
                        "OfstedSpecialMeasures",
                        row -> special(row) ? "1" : "0",
                        row -> special(row) ? "In special measures" : "Not applicable")
                .put(
                        "OfstedRating (name)",
                        row -> row.inspection().map(RegisterPupils::rating).orElse(""))
                .put(
                        "HeadTitle (name)",
                        row -> head(row).map(h -> h.person().title()).orElse(""))
                .put(
                        "HeadFirstName",
                        row -> head(row).map(h -> h.person().firstName()).orElse(""))
                .put(
                        "HeadLastName",
                        row -> head(row).map(h -> h.person().lastName()).orElse(""))
                .put(
                        "HeadPreferredJobTitle",
                        row -> head(row).map(Headship::jobTitle).orElse(""));
    }

    private static String text(Optional<Integer> number) {
        return number.map(value -> Integer.toString(value)).orElse("");
    }

    private static String capacity(RegisterRow row) {
        Setting setting = row.place().setting();
        boolean known = setting != Setting.CHILDRENS_CENTRE && setting != Setting.COLLEGE;
        return known ? Integer.toString(row.place().intake().yearGroup() * setting.yearGroups) : "";
    }

    private static Census census(RegisterRow row) {
        return Census.of(row.place(), row.censusYear());
    }

    private static int girls(RegisterRow row) {
        return census(row).girls();
    }

    private static String freeMealsPercent(RegisterRow row) {
        if (row.pupils().isEmpty() || !row.stateFunded()) {
            return "";
        }
        Census census = census(row);
        return Numerals.fixed(100.0 * census.freeMeals() / Math.max(1, census.pupils()), 1);
    }

    private static Optional<Trust> trust(RegisterRow row) {
        return Optional.ofNullable(row.school().trust());
    }

    private static boolean sponsored(RegisterRow row) {
        return row.school().type() == SchoolType.SPONSORED || row.school().type() == SchoolType.SPECIAL_SPONSORED;
    }

    /** Numbers from 19000000 on have not been given to any provider. */
    private static String ukprn(RegisterRow row) {
        return row.place().setting() == Setting.CHILDRENS_CENTRE || !row.open()
                ? ""
                : Integer.toString(19_000_000 + row.school().urn() - 200_000);
    }

    private static boolean special(RegisterRow row) {
        return row.inspection().filter(made -> made.concern().equals("SM")).isPresent();
    }

    private static String rating(Inspection made) {
        return switch (made.standing()) {
            case 1 -> "Outstanding";
            case 2 -> "Good";
            case 3 -> "Requires improvement";
            default -> made.concern().equals("SM") ? "Special Measures" : "Serious Weaknesses";
        };
    }

    private static Optional<Headship> head(RegisterRow row) {
        return row.open() && row.place().setting() != Setting.CHILDRENS_CENTRE
                ? Optional.of(row.head())
                : Optional.empty();
    }
}
