package headway.evidence.readers;

import static org.assertj.core.api.Assertions.assertThat;

import headway.evidence.InspectionRecord;
import headway.evidence.MeasureRecord;
import headway.evidence.Subject;
import headway.imports.Headers;
import headway.imports.Reader;
import headway.imports.Recognition;
import headway.imports.RecordSink;
import headway.imports.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What a reader made of a table: a small stand-in for the pipeline. */
final class Loaded implements RecordSink {

    record Problem(int line, String column, String value, String reason) {}

    private static final Set<String> MEASURES = measureCodes();
    private static final Set<String> BREAKDOWNS = Set.of(
            "all",
            "disadvantaged",
            "other",
            "boys",
            "girls",
            "eal",
            "three year average",
            "primary schools",
            "secondary schools",
            "special schools");

    final Recognition recognition;
    final List<Object> records = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final Map<String, Integer> leftOut = new TreeMap<>();

    private Loaded(Recognition recognition) {
        this.recognition = recognition;
    }

    static Loaded load(Reader reader, TestTable table) {
        Recognition recognition = reader.recognise(table.head()).orElseThrow();
        Loaded loaded = new Loaded(recognition);
        Headers headers = new Headers(table.rows().get(recognition.headerRow()));
        Reader ofFile = reader.forOneFile();
        for (int i = recognition.headerRow() + 1; i < table.rows().size(); i++) {
            ofFile.read(new Row(i + 1, headers, table.rows().get(i)), recognition, loaded);
        }
        return loaded;
    }

    /** Whatever a reader yields must be known to the reference data of measures. */
    @Override
    public void accept(Object found) {
        if (found instanceof MeasureRecord measure) {
            assertThat(MEASURES).contains(measure.measure());
            assertThat(BREAKDOWNS).contains(measure.breakdown());
            assertThat(measure.value() != null || measure.marker() != null).isTrue();
        }
        records.add(found);
    }

    @Override
    public void problem(Row row, String column, String value, String reason) {
        problems.add(new Problem(row.line(), column, value, reason));
    }

    @Override
    public void leftOut(Row row, String reason) {
        leftOut.merge(reason, 1, Integer::sum);
    }

    @SuppressWarnings("unchecked")
    private static Set<String> measureCodes() {
        try (InputStream yaml = Loaded.class.getResourceAsStream("/evidence/measures.yaml")) {
            Map<String, List<Map<String, Object>>> file = (Map<String, List<Map<String, Object>>>)
                    new Load(LoadSettings.builder().build()).loadFromInputStream(yaml);
            return file.get("measures").stream()
                    .map(measure -> (String) measure.get("code"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int rowsLeftOut() {
        return leftOut.values().stream().mapToInt(Integer::intValue).sum();
    }

    List<MeasureRecord> measures() {
        return records.stream().map(MeasureRecord.class::cast).toList();
    }

    MeasureRecord measure(Subject subject, String measure, String breakdown) {
        List<MeasureRecord> found = measures().stream()
                .filter(record -> record.subject().equals(subject)
                        && record.measure().equals(measure)
                        && record.breakdown().equals(breakdown))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(subject + " " + measure + " " + breakdown + ": " + found);
        }
        return found.getFirst();
    }

    MeasureRecord school(int urn, String measure, String breakdown) {
        return measure(new Subject.School(urn), measure, breakdown);
    }

    boolean has(Subject subject, String measure, String breakdown) {
        return measures().stream()
                .anyMatch(record -> record.subject().equals(subject)
                        && record.measure().equals(measure)
                        && record.breakdown().equals(breakdown));
    }

    List<InspectionRecord> inspections(int urn) {
        return records.stream()
                .map(InspectionRecord.class::cast)
                .filter(record -> record.urn() == urn)
                .toList();
    }
}
