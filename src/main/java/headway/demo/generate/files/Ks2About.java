package headway.demo.generate.files;

import headway.demo.generate.results.Ks2Group;
import headway.demo.generate.world.Address;
import headway.demo.generate.world.Institution;
import headway.demo.generate.world.Listing;
import headway.demo.generate.world.School;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The columns of the key stage 2 tables that say which school a row is about. */
final class Ks2About {

    private Ks2About() {}

    static Columns<Ks2Row> columns(int endYear) {
        Columns<Ks2Row> columns = new Columns<>();
        columns.put("RECTYPE", row -> Integer.toString(row.kind()))
                .put(
                        "ALPHAIND",
                        school(listing ->
                                Long.toString(Math.floorMod(listing.place().seed(), 90_000L) + 2)))
                .put(
                        "LEA",
                        row -> row.authority() == null
                                ? " "
                                : "%03d".formatted(row.authority().code()))
                .put(
                        "ESTAB",
                        school(listing -> Integer.toString(listing.school().establishmentNumber())))
                .put("URN", school(listing -> Integer.toString(listing.school().urn())))
                .put("SCHNAME", Ks2About::name)
                .put("ADDRESS1", address(Address::street))
                .put("ADDRESS2", address(Address::locality))
                .put("ADDRESS3", address(at -> ""))
                .put("TOWN", address(Address::town))
                .put("PCODE", address(Address::postcode))
                .put("TELNUM", address(at -> Places.telephone(at, endYear)))
                .put(
                        "PCON_CODE",
                        school(listing -> listing.authority()
                                .constituencyCode(listing.place().address().area())))
                .put(
                        "PCON_NAME",
                        school(listing -> listing.authority()
                                .constituency(listing.place().address().area())))
                .put(
                        "URN_AC",
                        school(listing -> academy(listing, endYear)
                                .map(next -> Integer.toString(next.urn()))
                                .orElse("0")))
                .put(
                        "SCHNAME_AC",
                        school(listing ->
                                academy(listing, endYear).map(School::firstName).orElse("")))
                .put(
                        "OPEN_AC",
                        school(listing -> academy(listing, endYear)
                                .map(next -> next.opened() == null ? "" : Numerals.compact(next.opened()))
                                .orElse("")))
                .put("NFTYPE", school(listing -> listing.school().type().abbreviation))
                .put("ICLOSE", school(listing -> closed(listing, endYear) ? "1" : "0"))
                .put("RELDENOM", school(listing -> listing.place().religion().label))
                .put(
                        "AGERANGE",
                        school(listing ->
                                listing.place().lowAge() + "-" + listing.place().highAge()))
                .put("CONFEXAM", school(listing -> Math.floorMod(listing.place().seed(), 4) == 0 ? "R" : ""))
                .put(
                        "TAB15",
                        school(listing -> listing.place().setting().endsKeyStage4()
                                        && listing.place().highAge() >= 16
                                ? "1"
                                : "0"))
                .put("TAB1618", school(listing -> listing.place().sixthForm() ? "1" : "0"))
                .put("TOTPUPS", row -> newcomer(row) ? "NEW" : Numerals.whole(row.roll()))
                .put("TPUPYEAR", Ks2About::inYear);
        return columns;
    }

    /** Opened after the twelfth of September, or without any pupils of the age at the time. */
    static boolean brandNew(School school, int endYear) {
        LocalDate opened = school.opened();
        return school.type().academy()
                && opened != null
                && opened.isAfter(LocalDate.of(endYear - 1, 9, 12))
                && opened.isBefore(LocalDate.of(endYear, 9, 12))
                && school.reasonOpened() != School.Reason.ACADEMY_CONVERTER;
    }

    private static boolean newcomer(Ks2Row row) {
        return row.listing() != null && brandNew(row.listing().school(), row.endYear());
    }

    private static String name(Ks2Row row) {
        if (row.listing() != null) {
            return row.listing().school().firstName();
        }
        return row.authority() == null ? " " : row.authority().name();
    }

    private static String inYear(Ks2Row row) {
        double pupils = row.pupils(row.endYear(), Ks2Group.ALL);
        return Numerals.whole(row.school() ? pupils : pupils * 0.9985);
    }

    private static Function<Ks2Row, String> school(Function<Listing, String> value) {
        return row -> row.listing() == null ? " " : value.apply(row.listing());
    }

    private static Function<Ks2Row, String> address(Function<Address, String> value) {
        return school(listing -> value.apply(listing.place().address()));
    }

    /** The academy that a school had become by the time the tables came out in December. */
    private static Optional<School> academy(Listing listing, int endYear) {
        Institution place = listing.place();
        return place.successorOf(listing.school()).filter(next -> next.begunBy(LocalDate.of(endYear, 12, 1)));
    }

    private static boolean closed(Listing listing, int endYear) {
        return !listing.school().openAt(LocalDate.of(endYear, 12, 1));
    }
}
