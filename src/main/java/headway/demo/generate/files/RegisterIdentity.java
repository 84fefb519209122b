package headway.demo.generate.files;

import headway.demo.generate.world.Religion;
import headway.demo.generate.world.School;
import headway.demo.generate.world.SchoolType;
import headway.demo.generate.world.Setting;
import java.time.LocalDate;

/** The register's columns on what a school is: numbers, name, type, state, dates, phase, ages and character. */
final class RegisterIdentity {

    private RegisterIdentity() {}

    static void into(Columns<RegisterRow> columns) {
        columns.number("URN", row -> row.school().urn())
                .coded(
                        "LA",
                        row -> "%03d".formatted(row.listing().authority().code()),
                        row -> row.listing().authority().name())
                .put("EstablishmentNumber", RegisterIdentity::establishment)
                .put("EstablishmentName", RegisterRow::name)
                .coded(
                        "TypeOfEstablishment",
                        row -> row.school().type().code,
                        row -> row.school().type().label)
                .coded(
                        "EstablishmentTypeGroup",
                        row -> row.school().type().group.code,
                        row -> row.school().type().group.label)
                .coded("EstablishmentStatus", row -> row.status().code, row -> row.status().label)
                .coded(
                        "ReasonEstablishmentOpened",
                        row -> row.school().reasonOpened().code,
                        row -> row.school().reasonOpened().label)
                .put("OpenDate", RegisterIdentity::opened)
                .coded("ReasonEstablishmentClosed", row -> closing(row).code, row -> closing(row).label)
                .put("CloseDate", RegisterIdentity::closed)
                .coded(
                        "PhaseOfEducation",
                        row -> row.place().setting().phaseCode,
                        row -> row.place().setting().phase)
                .put("StatutoryLowAge", row -> age(row, row.place().lowAge()))
                .put("StatutoryHighAge", row -> age(row, row.place().highAge()))
                .coded("Boarders", row -> row.stateFunded() ? "1" : "", row -> row.stateFunded() ? "No boarders" : "")
                .put("NurseryProvision (name)", RegisterIdentity::nursery)
                .coded(
                        "OfficialSixthForm",
                        row -> sixthForm(row).substring(0, 1),
                        row -> sixthForm(row).substring(2))
                .coded(
                        "Gender",
                        RegisterIdentity::genderCode,
                        row -> row.place().gender())
                .coded(
                        "ReligiousCharacter",
                        row -> row.place().religion().code,
                        row -> row.place().religion().label)
                .put("ReligiousEthos (name)", row -> "Does not apply")
                .coded(
                        "Diocese",
                        row -> diocese(row) ? "CE27" : "0000",
                        row -> row.place().religion().diocese)
                .coded(
                        "AdmissionsPolicy",
                        row -> admissions(row) ? "6" : "0",
                        row -> admissions(row) ? "Non-selective" : "Not applicable");
    }

    private static String establishment(RegisterRow row) {
        int number = row.school().establishmentNumber();
        return number == 0 ? "" : "%04d".formatted(number);
    }

    private static String opened(RegisterRow row) {
        LocalDate opened = row.school().opened();
        // Some hundred schools of unknown age carry this placeholder in the real register.
        boolean placeholder = opened == null && Math.floorMod(row.place().seed(), 60) == 0;
        return placeholder ? "01-01-1900" : Numerals.dashed(opened);
    }

    private static School.Reason closing(RegisterRow row) {
        boolean told = row.status() == RegisterRow.Status.CLOSED || row.status() == RegisterRow.Status.CLOSING;
        return told ? row.school().reasonClosed() : School.Reason.NOT_APPLICABLE;
    }

    private static String closed(RegisterRow row) {
        boolean told = row.status() == RegisterRow.Status.CLOSED || row.status() == RegisterRow.Status.CLOSING;
        return told ? Numerals.dashed(row.school().closed()) : "";
    }

    private static String age(RegisterRow row, int age) {
        return row.place().setting() == Setting.CHILDRENS_CENTRE ? "" : Integer.toString(age);
    }

    private static String nursery(RegisterRow row) {
        if (!row.place().setting().primaryPhase()) {
            return row.place().setting() == Setting.NURSERY ? "Has Nursery Classes" : "Not applicable";
        }
        return row.place().lowAge() < 4 ? "Has Nursery Classes" : "No Nursery Classes";
    }

    private static String sixthForm(RegisterRow row) {
        Setting setting = row.place().setting();
        if (!setting.stateFunded() || setting == Setting.NURSERY || setting == Setting.ALTERNATIVE) {
            return "0 Not applicable";
        }
        return row.place().sixthForm() || setting == Setting.SIXTEEN_PLUS
                ? "1 Has a sixth form"
                : "2 Does not have a sixth form";
    }

    private static String genderCode(RegisterRow row) {
        return switch (row.place().gender()) {
            case "Boys" -> "1";
            case "Girls" -> "2";
            default -> "3";
        };
    }

    private static boolean diocese(RegisterRow row) {
        return row.place().religion() == Religion.CHURCH_OF_ENGLAND
                || row.place().religion() == Religion.ROMAN_CATHOLIC;
    }

    private static boolean admissions(RegisterRow row) {
        return row.place().setting().secondaryPhase() && row.school().type() != SchoolType.FREE_SIXTEEN;
    }
}
