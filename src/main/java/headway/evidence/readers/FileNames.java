package headway.evidence.readers;

import headway.imports.EditionStatus;
import headway.imports.TableHead;
import headway.shared.AcademicYear;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What publishers say in the names of their files and in title rows: the year, the edition, the place, the day. */
final class FileNames {

    private static final Pattern TWO_YEARS = Pattern.compile("(?<!\\d)(20\\d\\d)[-_ ]?(20\\d\\d|\\d\\d)(?!\\d)");
    private static final Pattern ONE_YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
    private static final Pattern AUTHORITY = Pattern.compile("(?<!\\d)(\\d{3})(?!\\d)");

    private FileNames() {}

    /** 2018-2019_936_ks2final is about 2018/19, and so is 815_2019_census: one year is the one in which it ends. */
    static Optional<AcademicYear> year(String name) {
        Optional<AcademicYear> written = schoolYear(name);
        if (written.isPresent()) {
            return written;
        }
        Matcher one = ONE_YEAR.matcher(name);
        return one.find() ? Optional.of(new AcademicYear(Integer.parseInt(one.group(1)) - 1)) : Optional.empty();
    }

    /** A school year written as two years: 2018-2019, 2018-19 or 201819. */
    static Optional<AcademicYear> schoolYear(String name) {
        Matcher two = TWO_YEARS.matcher(name);
        while (two.find()) {
            Optional<AcademicYear> year = AcademicYear.parse(two.group(1) + "-" + two.group(2));
            if (year.isPresent()) {
                return year;
            }
        }
        return Optional.empty();
    }

    /** Provisional, revised or final, where the words say so. */
    static Optional<EditionStatus> status(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (EditionStatus status : EditionStatus.values()) {
            if (lower.contains(status.title())) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /** "England", "authority 936", or blank. */
    static String scope(String name) {
        Matcher authority = AUTHORITY.matcher(name);
        if (authority.find()) {
            return "authority " + authority.group(1);
        }
        return name.toLowerCase(Locale.ROOT).contains("england") ? "England" : "";
    }

    /** The day that the file describes, from its name, its sheet's name or the title rows above the header. */
    static Optional<LocalDate> asAt(TableHead head, int headerRow) {
        return Dates.mentionedIn(head.fileName())
                .or(() -> Dates.mentionedIn(head.sheet()))
                .or(() -> head.rows().subList(0, headerRow).stream()
                        .map(row -> Dates.mentionedIn(String.join(" ", row)))
                        .flatMap(Optional::stream)
                        .findFirst());
    }
}
