package headway.register;

import headway.imports.Reader;
import headway.imports.Recognition;
import headway.imports.RecordSink;
import headway.imports.Row;
import headway.imports.TableHead;
import headway.shared.Urn;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The national register (GIAS): the daily files of all, of state-funded schools and of academies, and the search
 * download, with the columns of any year.
 */
@Component
class GiasReader implements Reader {

    static final String ID = "gias-register";
    static final String STATE_FUNDED = "GIAS register of state-funded schools";

    private static final Pattern DAY = Pattern.compile("(20\\d{2})(\\d{2})(\\d{2})");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "GIAS register: all schools, state-funded schools, academies, or a search download (CSV)";
    }

    @Override
    public Optional<Recognition> recognise(TableHead head) {
        return head.headerRow(
                        "URN", "LA (code)", "EstablishmentNumber", "EstablishmentName", "EstablishmentStatus (name)")
                .map(row -> {
                    LocalDate asAt = day(head.fileName());
                    return new Recognition(ID, kind(head, row), row, null, null, asAt, asAt);
                });
    }

    private static String kind(TableHead head, int row) {
        String name = head.fileName().toLowerCase(Locale.ROOT);
        if (name.contains("statefunded")) {
            return STATE_FUNDED;
        }
        if (name.contains("academies")) {
            return "GIAS register of academies and free schools";
        }
        return head.names(row, "LA (name)") && head.names(row, "TypeOfEstablishment (code)")
                ? "GIAS register of all establishments"
                : "GIAS search download";
    }

    private static @Nullable LocalDate day(String fileName) {
        Matcher found = DAY.matcher(fileName);
        while (found.find()) {
            try {
                return LocalDate.of(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3)));
            } catch (DateTimeException notADay) {
                continue;
            }
        }
        return null;
    }

    @Override
    public void read(Row row, Recognition recognition, RecordSink sink) {
        Cells cells = new Cells(row, sink);
        int urn = cells.needed("URN");
        int authority = cells.needed("LA (code)");
        String name = cells.text("EstablishmentName");
        if (cells.good() && !Urn.isValid(urn)) {
            cells.problem("URN", Integer.toString(urn), "is not a URN: a URN has five or six digits.");
        }
        if (name == null) {
            cells.problem("EstablishmentName", "", "is blank, but every row needs it.");
            return;
        }
        String type = cells.text("TypeOfEstablishment (name)");
        Integer highAge = cells.number("StatutoryHighAge");
        SchoolRecord school = new SchoolRecord(
                urn,
                authority,
                cells.text("LA (name)"),
                cells.number("EstablishmentNumber"),
                name,
                type,
                SchoolTypes.phase(cells.text("PhaseOfEducation (name)"), type, highAge),
                cells.text("EstablishmentStatus (name)"),
                known(cells.text("ReasonEstablishmentOpened (name)")),
                cells.date("OpenDate"),
                known(cells.text("ReasonEstablishmentClosed (name)")),
                cells.date("CloseDate"),
                cells.number("StatutoryLowAge"),
                highAge,
                sixthForm(cells.text("OfficialSixthForm (name)")),
                cells.text("Gender (name)"),
                cells.text("ReligiousCharacter (name)"),
                known(cells.text("Diocese (name)")),
                known(cells.text("AdmissionsPolicy (name)")),
                cells.text("Trusts (code)"),
                cells.text("Trusts (name)"),
                cells.text("UKPRN"),
                cells.text("Street"),
                cells.text("Locality"),
                cells.text("Town"),
                known(cells.text("County (name)")),
                cells.text("Postcode"),
                cells.text("SchoolWebsite"),
                cells.text("TelephoneNum"),
                cells.text("HeadTitle (name)"),
                cells.text("HeadFirstName"),
                cells.text("HeadLastName"),
                cells.text("HeadPreferredJobTitle"),
                known(cells.text("GOR (name)")),
                known(cells.text("ParliamentaryConstituency (name)")),
                cells.number("SchoolCapacity"),
                cells.number("NumberOfPupils"),
                cells.number("Easting"),
                cells.number("Northing"));
        if (cells.good()) {
            sink.accept(school);
        }
    }

    private static @Nullable String known(@Nullable String value) {
        return value == null || value.equals("Not applicable") || value.equals("Not recorded") ? null : value;
    }

    private static @Nullable Boolean sixthForm(@Nullable String value) {
        return switch (value) {
            case "Has a sixth form" -> true;
            case "Does not have a sixth form" -> false;
            case null, default -> null;
        };
    }
}
