package headway.demo.generate.files;

import headway.demo.generate.world.Authority;
import headway.demo.generate.world.Listing;
import org.jspecify.annotations.Nullable;

/**
 * The place that a row of Explore education statistics is about: a school, an authority, or England where it is
 * neither.
 */
record StatisticsRow(
        int endYear,
        @Nullable Authority authority,
        @Nullable Listing listing,
        String version) {

    static StatisticsRow of(int endYear, Listing listing, String version) {
        return new StatisticsRow(endYear, listing.authority(), listing, version);
    }

    String level() {
        return listing != null ? "School" : authority != null ? "Local authority" : "National";
    }

    /** The columns with which every such file begins. */
    static void into(Columns<StatisticsRow> columns) {
        columns.put("time_period", row -> Places.period(row.endYear()))
                .put("time_identifier", row -> "Academic year")
                .put("geographic_level", StatisticsRow::level)
                .put("country_code", row -> "E92000001")
                .put("country_name", row -> "England")
                .put(
                        "old_la_code",
                        row -> row.authority() == null
                                ? ""
                                : "%03d".formatted(row.authority().code()))
                .put(
                        "new_la_code",
                        row -> row.authority() == null ? "" : row.authority().gssCode())
                .put(
                        "la_name",
                        row -> row.authority() == null ? "" : row.authority().name())
                .put(
                        "school_laestab",
                        row -> row.listing() == null ? "" : row.listing().laestab())
                .put(
                        "school_urn",
                        row -> row.listing() == null
                                ? ""
                                : Integer.toString(row.listing().school().urn()))
                .put(
                        "school_name",
                        row -> row.listing() == null
                                ? ""
                                : row.listing().school().firstName())
                .put("version", StatisticsRow::version)
                .put(
                        "establishment_type_group",
                        row -> row.listing() == null
                                ? "All state-funded"
                                : row.listing().school().type().statisticsGroup);
    }
}
