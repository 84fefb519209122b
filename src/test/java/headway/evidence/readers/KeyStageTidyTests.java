package headway.evidence.readers;

import static org.assertj.core.api.Assertions.assertThat;

import headway.evidence.MeasureRecord;
import headway.evidence.Subject;
import headway.evidence.readers.TestTable.Row;
import headway.imports.EditionStatus;
import headway.shared.AcademicYear;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyStageTidyTests {

    private static final Row KS2 = Row.of(
            "time_period",
            "202425",
            "time_identifier",
            "Academic year",
            "geographic_level",
            "School",
            "school_urn",
            "123456",
            "breakdown_topic",
            "All pupils",
            "breakdown",
            "Total",
            "subject",
            "Reading, writing and maths",
            "expected_standard_pupil_percent",
            "62",
            "higher_standard_pupil_percent",
            "8",
            "average_scaled_score",
            "z",
            "progress_measure_score",
            "z",
            "progress_measure_lower_conf_interval",
            "z",
            "progress_measure_upper_conf_interval",
            "z");

    private static final Row KS4_OF_2024 = Row.of(
            "time_period",
            "202324",
            "time_identifier",
            "Academic year",
            "geographic_level",
            "School",
            "school_urn",
            "123456",
            "version",
            "Final",
            "breakdown_topic",
            "Total",
            "breakdown",
            "Total",
            "sex",
            "Total",
            "disadvantage",
            "Total",
            "first_language",
            "Total",
            "prior_attainment",
            "Total",
            "mobility",
            "Total",
            "t_pupils",
            "180",
            "avg_att8",
            "47.3",
            "avg_p8score",
            "0.12",
            "p8score_ci_low",
            "-0.07",
            "p8score_ci_upp",
            "0.31",
            "pt_l2basics_95",
            "45.6",
            "pt_l2basics_94",
            "66.1",
            "pt_ebacc_e_ptq_ee",
            "38.9",
            "avg_ebaccaps",
            "4.11");

    private static final Row KS4_OF_2025 = Row.of(
            "time_period",
            "202425",
            "time_identifier",
            "Academic year",
            "geographic_level",
            "School",
            "school_urn",
            "123456",
            "version",
            "Provisional",
            "breakdown_topic",
            "Total",
            "breakdown",
            "Total",
            "sex",
            "Total",
            "disadvantage_status",
            "Total",
            "first_language",
            "Total",
            "prior_attainment",
            "Total",
            "mobility",
            "Total",
            "pupil_count",
            "185",
            "attainment8_average",
            "46.8",
            "progress8_average",
            "z",
            "progress8_lower_95_ci",
            "z",
            "progress8_upper_95_ci",
            "z",
            "engmath_95_percent",
            "44.9",
            "engmath_94_percent",
            "65.4",
            "ebacc_entering_percent",
            "40.5",
            "ebacc_aps_average",
            "4.05");

    private static Loaded load(String reader, String file, Row... rows) {
        return Loaded.load(Readers.reader(reader), TestTable.ofRows(file, List.of(), rows));
    }

    private static MeasureRecord figure(String measure, String breakdown, Double value, String marker) {
        return new MeasureRecord(
                new Subject.School(123456),
                measure,
                new AcademicYear(2024),
                breakdown,
                value,
                marker,
                null,
                null,
                null);
    }

    @Test
    void ks2YieldsTheFiguresOfEachSubject() {
        Loaded loaded = load(
                "ks2-tidy",
                "ks2_school_attainment_data.csv",
                KS2,
                KS2.with("subject", "Reading", "average_scaled_score", "105", "expected_standard_pupil_percent", "c"),
                KS2.with("subject", "Writing"),
                KS2.with("subject", "Grammar, punctuation and spelling", "average_scaled_score", "104"),
                KS2.with("subject", "Science"));

        assertThat(loaded.problems).isEmpty();
        assertThat(loaded.records)
                .containsExactlyInAnyOrder(
                        figure("ks2_rwm_expected", "all", 62.0, null),
                        figure("ks2_rwm_higher", "all", 8.0, null),
                        figure("ks2_reading_expected", "all", null, "c"),
                        figure("ks2_reading_score", "all", 105.0, null),
                        figure("ks2_reading_progress", "all", null, "z"),
                        figure("ks2_writing_expected", "all", 62.0, null),
                        figure("ks2_writing_progress", "all", null, "z"),
                        figure("ks2_gps_expected", "all", 62.0, null),
                        figure("ks2_gps_score", "all", 104.0, null));
        assertThat(loaded.leftOut).isEqualTo(Map.of("A subject that is not kept (Science)", 1));
        assertThat(loaded.recognition.status()).isEqualTo(EditionStatus.REVISED);
        assertThat(loaded.recognition.title()).isEqualTo("KS2 revised results 2024/25");
    }

    @Test
    void ks2KnowsItsGroupsOfPupils() {
        Loaded loaded = load(
                "ks2-tidy",
                "ks2_school_attainment_data.csv",
                KS2.with("breakdown_topic", "Disadvantaged status", "breakdown", "Disadvantaged"),
                KS2.with("breakdown_topic", "Disadvantaged status", "breakdown", "Not known to be disadvantaged"),
                KS2.with("breakdown_topic", "Sex", "breakdown", "Boys"),
                KS2.with("breakdown_topic", "Sex", "breakdown", "Girls"),
                KS2.with(
                        "breakdown_topic", "First language", "breakdown", "Known or believed to be other than English"),
                KS2.with("breakdown_topic", "Average (2023 to 2025)", "breakdown", "3 year average"),
                KS2.with("breakdown_topic", "Mobility status", "breakdown", "Non mobile"));

        assertThat(loaded.measures())
                .filteredOn(record -> record.measure().equals("ks2_rwm_expected"))
                .extracting(MeasureRecord::breakdown)
                .containsExactly("disadvantaged", "other", "boys", "girls", "eal", "three year average");
        assertThat(loaded.leftOut).isEqualTo(Map.of("A group of pupils that is not kept (Non mobile)", 1));
    }

    @Test
    void areasOfAllStateFundedSchoolsBecomeComparatorsAndPartsOfThemDoNot() {
        Row area = KS2.with("school_urn", "", "establishment_type_group", "All state-funded");
        Loaded loaded = load(
                "ks2-tidy",
                "ks2_areas.csv",
                area.with("geographic_level", "National"),
                area.with("geographic_level", "National", "establishment_type_group", "All schools"),
                area.with("geographic_level", "Regional", "region_name", "London"),
                area.with("geographic_level", "Local authority", "old_la_code", "315"),
                area.with(
                        "geographic_level",
                        "Local authority",
                        "old_la_code",
                        "315",
                        "establishment_type_group",
                        "Academies and free schools"),
                area.with("geographic_level", "Parliamentary constituency"));

        assertThat(loaded.problems).isEmpty();
        assertThat(loaded.measures())
                .filteredOn(record -> record.measure().equals("ks2_rwm_expected"))
                .extracting(MeasureRecord::subject)
                .containsExactly(
                        new Subject.England(true),
                        new Subject.England(false),
                        new Subject.Region("London"),
                        new Subject.Authority(315));
        assertThat(loaded.rowsLeftOut()).isEqualTo(2);
    }

    @Test
    void ks4IsReadByTheNamesOf2023To2024AndOf2024To2025() {
        Loaded earlier = load("ks4-tidy", "202324_performance_tables_schools_final.csv", KS4_OF_2024);
        Loaded later = load("ks4-tidy", "202425_performance_tables_schools_provisional.csv", KS4_OF_2025);

        assertThat(earlier.records).hasSize(6);
        assertThat(earlier.school(123456, "ks4_progress8", "all"))
                .isEqualTo(new MeasureRecord(
                        new Subject.School(123456),
                        "ks4_progress8",
                        new AcademicYear(2023),
                        "all",
                        0.12,
                        null,
                        null,
                        -0.07,
                        0.31));
        assertThat(earlier.school(123456, "ks4_engmath_5", "all").value()).isEqualTo(45.6);
        assertThat(earlier.school(123456, "ks4_engmath_5", "all").cohort()).isEqualTo(180);
        assertThat(earlier.recognition.status()).isEqualTo(EditionStatus.FINAL);

        assertThat(later.records).hasSize(6);
        assertThat(later.school(123456, "ks4_progress8", "all").marker()).isEqualTo("z");
        assertThat(later.school(123456, "ks4_attainment8", "all").value()).isEqualTo(46.8);
        assertThat(later.school(123456, "ks4_ebacc_aps", "all").value()).isEqualTo(4.05);
        assertThat(later.recognition.status()).isEqualTo(EditionStatus.PROVISIONAL);
        assertThat(later.recognition.title()).isEqualTo("KS4 provisional results 2024/25");
    }

    @Test
    void ks4KnowsItsGroupsByTheirOwnColumnsAndLeavesGroupsWithinGroupsOut() {
        Loaded loaded = load(
                "ks4-tidy",
                "202425_performance_tables_schools_final.csv",
                KS4_OF_2025.with("version", "Final", "breakdown", "Girls", "sex", "Girls"),
                KS4_OF_2025.with(
                        "version", "Final", "breakdown", "Disadvantaged", "disadvantage_status", "Disadvantaged"),
                KS4_OF_2025.with(
                        "version",
                        "Final",
                        "breakdown",
                        "Disadvantaged",
                        "disadvantage_status",
                        "Disadvantaged",
                        "sex",
                        "Boys"),
                KS4_OF_2025.with(
                        "version",
                        "Final",
                        "breakdown",
                        "Low prior attainment",
                        "prior_attainment",
                        "Low prior attainment"));

        assertThat(loaded.measures())
                .filteredOn(record -> record.measure().equals("ks4_attainment8"))
                .extracting(MeasureRecord::breakdown)
                .containsExactly("girls", "disadvantaged");
        assertThat(loaded.rowsLeftOut()).isEqualTo(2);
    }

    @Test
    void rowsOfAnotherEditionThanTheFilesFirstAreLeftOut() {
        Loaded loaded = load(
                "ks4-tidy",
                "202425_performance_tables_schools.csv",
                KS4_OF_2025.with("version", "Revised"),
                KS4_OF_2025);

        assertThat(loaded.recognition.status()).isEqualTo(EditionStatus.REVISED);
        assertThat(loaded.records).hasSize(6);
        assertThat(loaded.leftOut.keySet()).singleElement().asString().startsWith("A row of another edition");
    }

    @Test
    void severalYearsInOneFileKeepTheirOwn() {
        Loaded loaded = load(
                "ks4-tidy",
                "performance_tables_schools_final.csv",
                KS4_OF_2025.with("version", "Final"),
                KS4_OF_2025.with("version", "Final", "time_period", "202324"),
                KS4_OF_2025.with("version", "Final", "time_period", "202324"));

        assertThat(loaded.measures().stream().map(MeasureRecord::year).distinct())
                .containsExactly(new AcademicYear(2024), new AcademicYear(2023));
        assertThat(loaded.problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("line 3"));
    }

    @Test
    void aFileOfSeveralYearsIsDatedAsTheEditionOfItsLatestSoThatNoYearIsKnownTooEarly() {
        Row[] rows = new Row[14];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = KS2.with("school_urn", String.valueOf(123450 + i), "time_period", i < 12 ? "202324" : "202425");
        }

        Loaded unnamed = load("ks2-tidy", "ks2_school_attainment_data.csv", rows);
        assertThat(unnamed.recognition.year()).isEqualTo(new AcademicYear(2023));
        assertThat(unnamed.recognition.published()).isEqualTo("2024-12-12");
        assertThat(unnamed.measures()).allMatch(record -> record.year().equals(new AcademicYear(2023)));
        assertThat(unnamed.leftOut.keySet()).singleElement().asString().endsWith("such as 2024-25");

        Loaded named = load("ks2-tidy", "ks2_school_attainment_data_2024-25.csv", rows);
        assertThat(named.recognition.year()).isEqualTo(new AcademicYear(2024));
        assertThat(named.leftOut).isEmpty();
        assertThat(named.records).hasSize(28);
    }

    @Test
    void aYearThatIsNoneIsAProblem() {
        assertThat(load("ks4-tidy", "a_final.csv", KS4_OF_2024.with("time_period", "2023")).problems)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.column()).isEqualTo("time_period");
                    assertThat(problem.reason()).contains("202425");
                });
    }

    @Test
    void ks5KeepsALevelsOnly() {
        Row row = Row.of(
                "time_period",
                "202425",
                "time_identifier",
                "Academic year",
                "geographic_level",
                "School",
                "version",
                "Revised",
                "school_urn",
                "123456",
                "disadvantage_status",
                "Total",
                "exam_cohort",
                "A level",
                "aps_per_entry",
                "34.5",
                "aps_per_entry_student_count",
                "88",
                "value_added",
                "0.11",
                "value_added_lower_ci",
                "-0.02",
                "value_added_upper_ci",
                "0.24");
        Loaded loaded = load(
                "ks5-tidy",
                "institution_performance_202225_API.csv",
                row,
                row.with("exam_cohort", "Applied general"),
                row.with("disadvantage_status", "Disadvantaged", "value_added", "x"));

        assertThat(loaded.records).hasSize(4);
        assertThat(loaded.school(123456, "ks5_alevel_aps", "all").cohort()).isEqualTo(88);
        assertThat(loaded.school(123456, "ks5_alevel_value_added", "all").upper())
                .isEqualTo(0.24);
        assertThat(loaded.school(123456, "ks5_alevel_value_added", "disadvantaged")
                        .marker())
                .isEqualTo("x");
        assertThat(loaded.leftOut).isEqualTo(Map.of("Courses other than A levels", 1));
    }
}
