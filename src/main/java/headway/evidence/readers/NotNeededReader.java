package headway.evidence.readers;

import headway.imports.Reader;
import headway.imports.Recognition;
import headway.imports.RecordSink;
import headway.imports.Row;
import headway.imports.TableHead;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Files that come in the same downloads but hold nothing that is kept: each is recognised, and says why. */
@Component
class NotNeededReader implements Reader {

    private record Kind(String title, List<String> columns, String reason) {}

    private static final String DESCRIPTION = "A description of a column: nothing to load";

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "KS4 information about schools",
                    List.of("school_urn", "t_pupils", "pt_disadvantaged", "p8_banding", "agerange"),
                    "The make-up of one year group: Headway takes the school's pupils from the census and the results"
                            + " from the file of performance tables"),
            new Kind("Description of columns", List.of("Column", "Field Name", "Label/Description"), DESCRIPTION),
            new Kind("Description of columns", List.of("Column", "FieldName", "Label/Description"), DESCRIPTION),
            new Kind("Description of columns", List.of("Column", "Metafile heading"), DESCRIPTION),
            new Kind("Description of columns", List.of("Variable", "Label", "Type", "Description"), DESCRIPTION),
            new Kind(
                    "Dictionary of the Local Authority Interactive Tool",
                    List.of("Measure_code", "Topic", "Measure", "Polarity"),
                    "A description of a measure: nothing to load"),
            new Kind(
                    "List of local authorities",
                    List.of("LA Number", "LA Name", "Region", "Type"),
                    "Authorities and regions come from the school register"),
            new Kind(
                    "List of local authorities",
                    List.of("LEA", "LA Name", "REGION", "REGION NAME"),
                    "Authorities and regions come from the school register"));

    @Override
    public String id() {
        return "not-needed";
    }

    @Override
    public String title() {
        return "Files that hold nothing to load: descriptions of columns, lists of authorities, school information";
    }

    @Override
    public Optional<Recognition> recognise(TableHead head) {
        return KINDS.stream()
                .flatMap(kind -> head
                        .headerRow(kind.columns().toArray(String[]::new))
                        .map(header -> new Recognition(
                                id(), kind.title() + " (nothing to load)", header, null, null, null, null))
                        .stream())
                .findFirst();
    }

    @Override
    public void read(Row row, Recognition recognition, RecordSink sink) {
        sink.leftOut(
                row,
                KINDS.stream()
                        .filter(kind -> kind.columns().stream().allMatch(row.headers()::has))
                        .findFirst()
                        .map(Kind::reason)
                        .orElse("Nothing to load"));
    }
}
