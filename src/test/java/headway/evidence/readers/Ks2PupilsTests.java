package headway.evidence.readers;

import static org.assertj.core.api.Assertions.assertThat;

import headway.evidence.MeasureRecord;
import headway.evidence.Subject;
import headway.evidence.readers.TestTable.Row;
import headway.shared.AcademicYear;
import java.util.List;
import org.junit.jupiter.api.Test;

class Ks2PupilsTests {

    private static final Row SCHOOL = Row.of(
            "time_period", "202425",
            "time_identifier", "Academic year",
            "geographic_level", "School",
            "school_urn", "123456",
            "version", "Revised",
            "belig", "14",
            "gelig", "16",
            "telig", "30",
            "tfsm6cla1a", "c",
            "tnotfsm6cla1a", "c");

    @Test
    void theYearGroupsPupilsAreKeptWithTheirMarkers() {
        Loaded loaded = Loaded.load(
                Readers.reader("ks2-pupils"), TestTable.ofRows("ks2_school_information_data.csv", List.of(), SCHOOL));

        assertThat(loaded.problems).isEmpty();
        assertThat(loaded.recognition.year()).isEqualTo(new AcademicYear(2024));
        assertThat(loaded.records)
                .containsExactly(
                        pupils("all", 30.0, null), pupils("disadvantaged", null, "c"), pupils("other", null, "c"));
    }

    private static MeasureRecord pupils(String breakdown, Double value, String marker) {
        return new MeasureRecord(
                new Subject.School(123456),
                "ks2_pupils",
                new AcademicYear(2024),
                breakdown,
                value,
                marker,
                null,
                null,
                null);
    }
}
