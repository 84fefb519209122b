package headway.demo.generate.files;

import headway.demo.generate.world.Address;
import headway.demo.generate.world.SchoolType;

/** The register's columns on where a school is, and the many that say 'not applicable' for nearly every school. */
final class RegisterPlace {

    private RegisterPlace() {}

    static void into(Columns<RegisterRow> columns) {
        columns.put("LastChangedDate", RegisterPlace::changed)
                .put("Street", row -> at(row).street())
                .put("Locality", row -> at(row).locality())
                .put("Town", row -> at(row).town())
                .put("County (name)", row -> at(row).county())
                .put("Postcode", row -> at(row).postcode())
                .put("SchoolWebsite", row -> row.open() ? at(row).website() : "")
                .put("TelephoneNum", row -> row.open() ? at(row).telephone() : "")
                .coded(
                        "GOR",
                        row -> row.listing().authority().region().code,
                        row -> row.listing().authority().region().label)
                .coded(
                        "DistrictAdministrative",
                        row -> row.listing().authority().gssCode(),
                        row -> row.listing().authority().name())
                .coded(
                        "AdministrativeWard",
                        row -> "E0599%04d".formatted(ward(row)),
                        row -> at(row).street().replaceAll("^\\d+ ", ""))
                .coded(
                        "ParliamentaryConstituency",
                        row -> row.listing().authority().constituencyCode(at(row).area()),
                        row -> row.listing().authority().constituency(at(row).area()))
                .coded(
                        "UrbanRural",
                        row -> rural(row) ? "E1" : "C1",
                        row -> rural(row) ? "(England/Wales) Rural village" : "(England/Wales) Urban city and town")
                .put("GSSLACode (name)", row -> row.listing().authority().gssCode())
                .put("Easting", row -> Integer.toString(at(row).easting()))
                .put("Northing", row -> Integer.toString(at(row).northing()))
                .put("MSOA (name)", row -> row.listing().authority().name() + " %03d".formatted(1 + ward(row) % 40))
                .put("LSOA (name)", row -> row.listing().authority().name() + " %03dA".formatted(1 + ward(row) % 40))
                .put("MSOA (code)", row -> "E0299%04d".formatted(ward(row)))
                .put("LSOA (code)", row -> "E0199%04d".formatted(ward(row)))
                .put("InspectorateName (name)", row -> row.school().type() == SchoolType.INDEPENDENT ? "ISI" : "")
                .put("RSCRegion (name)", row -> row.listing().authority().region().commissionerRegion)
                .coded("PreviousLA", row -> "999", row -> "")
                .put("BSOInspectorateName (name)", row -> "Not applicable")
                .put("TeenMoth (name)", row -> "Not applicable")
                .put("CCF (name)", row -> "Not applicable")
                .put("SENPRU (name)", row -> "Not applicable")
                .put("EBD (name)", row -> "Not applicable")
                .put("EdByOther (name)", row -> "Not applicable")
                .put("Section41Approved (name)", row -> "Not applicable")
                .coded("QABName", row -> "0", row -> "Not applicable")
                .coded("EstablishmentAccredited", row -> "0", row -> "Not applicable")
                .put(
                        "UPRN",
                        row -> Integer.toString(
                                990_000_000 + ward(row) * 1000 + row.school().urn() % 1000));
    }

    private static Address at(RegisterRow row) {
        return row.place().address();
    }

    private static int ward(RegisterRow row) {
        return (int) Math.floorMod(row.place().seed(), 10_000L);
    }

    private static boolean rural(RegisterRow row) {
        return row.place().intake().yearGroup() < 20 && row.place().setting().primaryPhase();
    }

    private static String changed(RegisterRow row) {
        return Numerals.dashed(row.date().minusDays(1 + ward(row) % 700));
    }
}
