package headway.evidence.readers;

import static org.assertj.core.api.Assertions.assertThat;

import headway.imports.EditionStatus;
import headway.imports.TableHead;
import headway.shared.AcademicYear;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesAndDatesTests {

    @ParameterizedTest
    @ValueSource(strings = {"25/11/2025", "2025-11-25", "20251125", "25-11-2025", "25.11.2025", "2025-11-25T00:00"})
    void readsADateHoweverItIsWritten(String text) {
        assertThat(Dates.read(text)).contains(LocalDate.of(2025, 11, 25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2025", "11/25/2025", "25/11/25", "soon", "43068"})
    void refusesWhatIsNoDate(String text) {
        assertThat(Dates.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Management_information_-_state-funded_schools_-_latest_inspections_as_at_28_February_2026.csv, 2026-02-28",
        "state-funded schools 1 September 2015 to 31 August 2019, 2019-08-31",
        "DFE_data_31_July_2018_SON, 2018-07-31",
        "all_inspections_year_to_date_published_by_30_Sep_2024.csv, 2024-09-30",
        "ofsted-mi-leeds-2026-02.csv, 2026-02-28",
        "sn_may_2025.xlsx, 2025-05-31"
    })
    void knowsTheDayThatANameSpeaksOf(String words, LocalDate day) {
        assertThat(Dates.mentionedIn(words)).contains(day);
    }

    @Test
    void aNameWithoutADayHasNone() {
        assertThat(Dates.mentionedIn("download (3).csv")).isEmpty();
        assertThat(Dates.mentionedIn("results_2019-20_final.csv")).isEmpty();
    }

    @Test
    void theDayMayStandInATitleRow() {
        TableHead head = new TableHead("mi.csv", "", List.of(List.of("As at 31 March 2023", ""), List.of("URN")));

        assertThat(FileNames.asAt(head, 1)).contains(LocalDate.of(2023, 3, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-2019_936_ks2final.csv, 2018",
        "815_2019_census.csv, 2018",
        "202324_information_about_schools_final.csv, 2023",
        "england_ks4_2017-18.csv, 2017",
        "england-ks2-2018-2019-selected-columns.csv, 2018"
    })
    void knowsTheSchoolYearOfAFile(String name, int start) {
        assertThat(FileNames.year(name)).contains(new AcademicYear(start));
    }

    @Test
    void knowsEditionAndPlaceOfAFile() {
        assertThat(FileNames.status("202425_performance_tables_schools_revised.csv"))
                .contains(EditionStatus.REVISED);
        assertThat(FileNames.status("2018-2019_england_ks4provisional.csv")).contains(EditionStatus.PROVISIONAL);
        assertThat(FileNames.status("england_abs.csv")).isEmpty();
        assertThat(FileNames.scope("2018-2019_936_ks2final.csv")).isEqualTo("authority 936");
        assertThat(FileNames.scope("2018-2019_england_abs.csv")).isEqualTo("England");
        assertThat(FileNames.scope("absence.csv")).isEmpty();
    }
}
