package headway.demo.generate.files;

import headway.demo.generate.world.Institution;
import headway.demo.generate.world.Religion;
import headway.demo.generate.world.Setting;
import headway.demo.generate.world.Trust;
import java.time.LocalDate;
import java.util.Optional;

/** The columns in Ofsted's monthly files that say which school a row is about. */
final class OfstedSchool {

    static final String NULL = "NULL";
    private static final String REPORTS =
            "http://www.ofsted.gov.uk/inspection-reports/find-inspection-report/provider/ELS/";

    private OfstedSchool() {}

    static void into(Columns<OfstedRow> columns) {
        columns.put("Web Link (opens in new window)", OfstedSchool::link)
                .put("Web link", OfstedSchool::link)
                .number("URN", row -> row.listing().school().urn())
                .put("LAESTAB", row -> row.listing().laestab())
                .put("School name", row -> row.listing().school().nameAt(row.date()))
                .put("Ofsted phase", row -> phase(row.listing().place(), row.date()))
                .put("Type of education", row -> row.listing().school().type().ofstedLabel)
                .put("School open date", OfstedSchool::opened)
                .put("Admissions policy", row -> secondary(row) ? "Non-selective" : "Not applicable")
                .put("Sixth form", OfstedSchool::sixthForm)
                .put(
                        "Designated religious character",
                        row -> row.listing().place().religion().label)
                .put("Religious ethos", row -> ethos(row.listing().place().religion()))
                .put("Faith grouping", row -> row.listing().place().religion().faithGrouping)
                .put("Ofsted region", row -> row.listing().authority().region().ofstedRegion)
                .put("Region", row -> row.listing().authority().region().label)
                .put("Local authority", row -> row.listing().authority().name())
                .put(
                        "Parliamentary constituency",
                        row -> row.listing()
                                .authority()
                                .constituency(row.listing().place().address().area()))
                .put("Postcode", row -> row.listing().place().address().postcode())
                .put(
                        "Multi-academy trust UID",
                        row -> trust(row).map(t -> Integer.toString(t.uid())).orElse(NULL))
                .put(
                        "Multi-academy trust name",
                        row -> trust(row).map(Trust::name).orElse(NULL))
                .put(
                        "Academy sponsor UID",
                        row -> trust(row)
                                .map(t -> Integer.toString(t.sponsorUid()))
                                .orElse(NULL))
                .put("Academy sponsor name", row -> trust(row).map(Trust::name).orElse(NULL))
                .put("The income deprivation affecting children index (IDACI) quintile", OfstedSchool::deprivation)
                .put("Total number of pupils", OfstedSchool::pupils)
                .put(
                        "Statutory lowest age",
                        row -> Integer.toString(row.listing().place().lowAge()))
                .put(
                        "Statutory highest age",
                        row -> Integer.toString(row.listing().place().highAge()));
    }

    static String phase(Institution place, LocalDate date) {
        boolean alternative = place.setting() == Setting.ALTERNATIVE;
        return alternative && date.getYear() >= 2024 ? "Alternative provision" : place.setting().ofstedPhase;
    }

    private static String link(OfstedRow row) {
        return REPORTS + row.listing().school().urn();
    }

    private static String opened(OfstedRow row) {
        LocalDate opened = row.listing().school().opened();
        return opened == null ? NULL : Numerals.slashed(opened);
    }

    private static boolean secondary(OfstedRow row) {
        return row.listing().place().setting().secondaryPhase();
    }

    private static String sixthForm(OfstedRow row) {
        Setting setting = row.listing().place().setting();
        if (setting == Setting.NURSERY || setting == Setting.ALTERNATIVE) {
            return "Not applicable";
        }
        boolean any = row.listing().place().sixthForm() || setting == Setting.SIXTEEN_PLUS;
        return any ? "Has a sixth form" : "Does not have a sixth form";
    }

    private static String ethos(Religion religion) {
        return religion == Religion.NONE ? "None" : "Does not apply";
    }

    private static Optional<Trust> trust(OfstedRow row) {
        return Optional.ofNullable(row.listing().school().trust());
    }

    private static String deprivation(OfstedRow row) {
        double share = row.listing().place().intake().disadvantaged();
        return share < 0.12 ? "1" : share < 0.2 ? "2" : share < 0.28 ? "3" : share < 0.38 ? "4" : "5";
    }

    private static String pupils(OfstedRow row) {
        int pupils = row.listing().place().roll(row.date().getYear() - 1);
        return pupils == 0 ? NULL : Integer.toString(pupils);
    }
}
