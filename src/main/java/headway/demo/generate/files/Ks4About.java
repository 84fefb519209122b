package headway.demo.generate.files;

import headway.demo.generate.results.Ks4Group;
import headway.demo.generate.results.Ks4Metric;
import headway.demo.generate.results.Tally;
import headway.demo.generate.world.Address;
import headway.demo.generate.world.Listing;
import headway.demo.generate.world.School;
import headway.demo.generate.world.SchoolType;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The columns of the key stage 4 tables that say which school a row is about, and how large it is. */
final class Ks4About {

    private Ks4About() {}

    static Columns<Ks4Row> columns(int endYear) {
        Columns<Ks4Row> columns = new Columns<>();
        columns.put("RECTYPE", row -> Integer.toString(row.kind()))
                .put(
                        "ALPHAIND",
                        school(listing ->
                                Long.toString(Math.floorMod(listing.place().seed(), 90_000L) + 2)))
                .put(
                        "LEA",
                        row -> row.authority() == null
                                ? ""
                                : "%03d".formatted(row.authority().code()))
                .put(
                        "ESTAB",
                        school(listing -> Integer.toString(listing.school().establishmentNumber())))
                .put("URN", school(listing -> Integer.toString(listing.school().urn())))
                .put("SCHNAME", school(listing -> listing.school().firstName()))
                .put(
                        "SCHNAME_AC",
                        school(listing ->
                                academy(listing, endYear).map(School::firstName).orElse("")))
                .put("ADDRESS1", address(Address::street))
                .put("ADDRESS2", address(Address::locality))
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
                .put("CONTFLAG", school(listing -> "0"))
                .put("ICLOSE", school(listing -> listing.school().openAt(published(endYear)) ? "0" : "1"))
                .put("NFTYPE", school(listing -> listing.school().type().abbreviation))
                .put("RELDENOM", school(listing -> listing.place().religion().label))
                .put("ADMPOL", school(Ks4About::admissions))
                .put("ADMPOL_PT", school(listing -> mainstream(listing) ? "OTHER NON SEL" : "NA"))
                .put("ADMPOL_2017", school(listing -> mainstream(listing) ? "OTHER NON SEL" : "NA"))
                .put("EGENDER", school(listing -> listing.place().gender().toUpperCase(Locale.ROOT)))
                .put("FEEDER", school(listing -> "0"))
                .put(
                        "TABKS2",
                        school(listing -> listing.place().lowAge() < 11
                                        && listing.place().setting().endsKeyStage2()
                                ? "1"
                                : "0"))
                .put("TAB1618", school(listing -> listing.place().sixthForm() ? "1" : "0"))
                .put(
                        "AGERANGE",
                        school(listing ->
                                listing.place().lowAge() + "-" + listing.place().highAge()))
                .put("CONFEXAM", school(listing -> Math.floorMod(listing.place().seed(), 2) == 0 ? "R" : ""))
                .put("TOTPUPS", row -> newcomer(row) ? "NEW" : Numerals.whole(row.roll()))
                .put("NUMBOYS", row -> sex(row, false))
                .put("NUMGIRLS", row -> sex(row, true))
                .put(
                        "TPUP",
                        row -> row.pupils(endYear, Ks4Group.ALL) == 0
                                ? ""
                                : Numerals.whole(row.pupils(endYear, Ks4Group.ALL)));
        cohort(columns, endYear);
        return columns;
    }

    private static void cohort(Columns<Ks4Row> columns, int endYear) {
        Ks4Values values = new Ks4Values(endYear == 2018);
        both(columns, values, endYear, "BPUP", "PBPUP", Ks4Group.BOYS);
        both(columns, values, endYear, "GPUP", "PGPUP", Ks4Group.GIRLS);
        both(columns, values, endYear, "TPRIORLO", "PTPRIORLO", Ks4Group.LOW);
        both(columns, values, endYear, "TPRIORAV", "PTPRIORAV", Ks4Group.MIDDLE);
        both(columns, values, endYear, "TPRIORHI", "PTPRIORHI", Ks4Group.HIGH);
        both(columns, values, endYear, "TEALGRP2", "PTEALGRP2", Ks4Group.OTHER_LANGUAGE);
        both(columns, values, endYear, "TNMOB", "PTNMOB", Ks4Group.NON_MOBILE);
        for (int year = Ks4Columns.oldest(endYear); year <= endYear; year++) {
            String suffix = year == endYear ? "" : "_" + (year - 2000);
            both(columns, values, year, "TFSM6CLA1A" + suffix, "PTFSM6CLA1A" + suffix, Ks4Group.DISADVANTAGED);
            both(columns, values, year, "TNOTFSM6CLA1A" + suffix, "PTNOTFSM6CLA1A" + suffix, Ks4Group.OTHERS);
        }
        columns.put("TEALGRP1", row -> english(values, row, false))
                .put("PTEALGRP1", row -> english(values, row, true))
                .put("TEALGRP3", row -> shown(values, row, "0"))
                .put("PTEALGRP3", row -> shown(values, row, "0%"))
                .put(
                        "KS2APS",
                        row -> shown(
                                values,
                                row,
                                Numerals.shortest(
                                        row.of(endYear)
                                                .mean(Ks4Group.ALL, Ks4Metric.PRIOR_POINTS, Ks4Metric.WITH_PRIOR),
                                        1)))
                .put("SENSE4", row -> special(row, false, Ks4Metric.SEN_PLAN))
                .put("PSENSE4", row -> special(row, true, Ks4Metric.SEN_PLAN))
                .put("SENAPK4", row -> special(row, false, Ks4Metric.SEN_SUPPORT))
                .put("PSENAPK4", row -> special(row, true, Ks4Metric.SEN_SUPPORT))
                .put("SEN_ALL", row -> special(row, false, Ks4Metric.SEN_PLAN, Ks4Metric.SEN_SUPPORT))
                .put("PSEN_ALL", row -> special(row, true, Ks4Metric.SEN_PLAN, Ks4Metric.SEN_SUPPORT));
    }

    private static void both(
            Columns<Ks4Row> columns, Ks4Values values, int year, String count, String share, Ks4Group group) {
        columns.put(count, row -> part(values, row, year, group, false))
                .put(share, row -> part(values, row, year, group, true));
    }

    private static String part(Ks4Values values, Ks4Row row, int year, Ks4Group group, boolean share) {
        boolean sex = group == Ks4Group.BOYS || group == Ks4Group.GIRLS;
        String marker = values.marker(row, year, Ks4Group.ALL, !sex);
        if (!marker.isEmpty() && !marker.equals(Ks4Values.NO_ENTRIES)) {
            return Ks4Values.blank(marker);
        }
        double part = row.pupils(year, group);
        if (sex && part == 0) {
            return Ks4Values.NOT_APPLICABLE;
        }
        double whole = row.pupils(year, Ks4Group.ALL);
        return share ? values.percent(row, 100 * part / whole) : Numerals.whole(part);
    }

    private static String english(Ks4Values values, Ks4Row row, boolean share) {
        double whole = row.pupils(row.endYear(), Ks4Group.ALL);
        double part = whole - row.pupils(row.endYear(), Ks4Group.OTHER_LANGUAGE);
        return shown(values, row, share ? values.percent(row, 100 * part / whole) : Numerals.whole(part));
    }

    private static String shown(Ks4Values values, Ks4Row row, String text) {
        String marker = values.marker(row, row.endYear(), Ks4Group.ALL, true);
        return marker.isEmpty() || marker.equals(Ks4Values.NO_ENTRIES) ? text : Ks4Values.blank(marker);
    }

    /** Pupils with special needs: not told of private schools, nor, one by one, of special schools. */
    private static String special(Ks4Row row, boolean share, Ks4Metric... metrics) {
        if (row.everybody() || row.kind() == 2 || row.pupils(row.endYear(), Ks4Group.ALL) == 0) {
            return "";
        }
        if (row.independent()) {
            return Ks4Values.NOT_APPLICABLE;
        }
        Tally<Ks4Group, Ks4Metric> tally = row.of(row.endYear());
        double sum = 0;
        for (Ks4Metric metric : metrics) {
            sum += tally.get(Ks4Group.ALL, metric);
        }
        return share ? Numerals.percent(100 * sum / tally.get(Ks4Group.ALL, Ks4Metric.PUPILS)) : Numerals.whole(sum);
    }

    private static String sex(Ks4Row row, boolean girls) {
        double share = row.listing() == null
                ? row.of(row.endYear()).percent(Ks4Group.GIRLS, Ks4Metric.PUPILS, Ks4Metric.PUPILS) > 0
                        ? row.pupils(row.endYear(), Ks4Group.GIRLS) / row.pupils(row.endYear(), Ks4Group.ALL)
                        : 0.5
                : row.listing().place().intake().girls();
        double number = Math.round(row.roll() * (girls ? share : 1 - share));
        return number == 0 ? Ks4Values.NOT_APPLICABLE : Numerals.whole(number);
    }

    private static boolean newcomer(Ks4Row row) {
        return row.listing() != null && Ks2About.brandNew(row.listing().school(), row.endYear());
    }

    private static boolean mainstream(Listing listing) {
        return listing.place().setting().secondaryPhase();
    }

    private static String admissions(Listing listing) {
        return switch (listing.place().setting()) {
            case INDEPENDENT -> listing.school().type() == SchoolType.INDEPENDENT ? "NSE" : "";
            case SPECIAL -> "NA";
            default -> "COMP";
        };
    }

    private static Function<Ks4Row, String> school(Function<Listing, String> value) {
        return row -> row.listing() == null ? "" : value.apply(row.listing());
    }

    private static Function<Ks4Row, String> address(Function<Address, String> value) {
        return school(listing -> value.apply(listing.place().address()));
    }

    private static LocalDate published(int endYear) {
        return LocalDate.of(endYear + 1, 1, 20);
    }

    private static Optional<School> academy(Listing listing, int endYear) {
        return listing.place().successorOf(listing.school()).filter(next -> next.begunBy(published(endYear)));
    }
}
