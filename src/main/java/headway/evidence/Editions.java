package headway.evidence;

import headway.imports.EditionStatus;
import headway.shared.AcademicYear;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.stereotype.Component;

/** When each edition of published data came out: reference data of editions.yaml. */
@Component
public class Editions {

    /**
     * One edition.
     *
     * @param kind such as ks2, ks4, ks5, census, absence, exclusions, workforce, finance
     * @param status null where its kind has no provisional or revised results
     * @param published the first day on which anyone could know it
     * @param certain false where the day is our best reckoning
     * @param note why it is not certain, or blank
     */
    public record Edition(
            String kind,
            AcademicYear year,
            @Nullable EditionStatus status,
            LocalDate published,
            boolean certain,
            String note) {}

    private static final String SOURCE = "/evidence/editions.yaml";

    private final List<Edition> editions;
    private final Map<String, Integer> daysAfter;

    public Editions() {
        Map<String, Object> file = read();
        editions = list(file, "editions").stream().map(Editions::edition).toList();
        daysAfter = list(file, "follows").stream()
                .collect(Collectors.toUnmodifiableMap(
                        entry -> text(entry, "kind"), entry -> Integer.parseInt(text(entry, "days"))));
    }

    public List<Edition> all() {
        return editions;
    }

    /** The day an edition was published; empty where the reference data does not list it. */
    public Optional<LocalDate> published(String kind, AcademicYear year, @Nullable EditionStatus status) {
        return editions.stream()
                .filter(edition ->
                        edition.kind().equals(kind) && edition.year().equals(year) && edition.status() == status)
                .map(Edition::published)
                .findFirst();
    }

    /** The day a monthly file became public, reckoned from the day it describes; empty where its kind has no rule. */
    public Optional<LocalDate> publishedAfter(String kind, LocalDate asAt) {
        return Optional.ofNullable(daysAfter.get(kind)).map(asAt::plusDays);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read() {
        try (InputStream yaml = Objects.requireNonNull(Editions.class.getResourceAsStream(SOURCE), SOURCE)) {
            return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> file, String name) {
        return (List<Map<String, Object>>) Objects.requireNonNull(file.get(name), name);
    }

    private static Edition edition(Map<String, Object> entry) {
        String year = text(entry, "year");
        Object status = entry.get("status");
        return new Edition(
                text(entry, "kind"),
                AcademicYear.parse(year).orElseThrow(() -> new IllegalStateException(SOURCE + ": year " + year)),
                status == null ? null : EditionStatus.valueOf(status.toString().toUpperCase(Locale.ROOT)),
                LocalDate.parse(text(entry, "published")),
                !Boolean.FALSE.equals(entry.get("certain")),
                Objects.toString(entry.get("note"), ""));
    }

    private static String text(Map<String, Object> entry, String name) {
        return Objects.requireNonNull(entry.get(name), SOURCE + ": " + name + " is missing in " + entry)
                .toString();
    }
}
