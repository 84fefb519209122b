package headway.evidence.facts;

import headway.evidence.Framework;
import headway.evidence.InspectionKind;
import headway.evidence.InspectionRecord;
import headway.evidence.SchoolEvidence;
import headway.evidence.SchoolEvidence.HeldEntry;
import headway.evidence.SchoolEvidence.HeldInspection;
import headway.evidence.SchoolEvidence.HeldMeasure;
import headway.imports.EditionStatus;
import headway.shared.AcademicYear;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds the evidence of an invented school for tests. */
final class TestSchool {

    private final String phase;
    private String type = "Community school";
    private Boolean sixthForm;
    private Integer pupils;
    private LocalDate registerDate = LocalDate.of(2018, 1, 1);
    private final List<HeldInspection> inspections = new ArrayList<>();
    private final List<HeldMeasure> measures = new ArrayList<>();
    private final List<HeldEntry> entries = new ArrayList<>();

    private TestSchool(String phase) {
        this.phase = phase;
    }

    static TestSchool of(String phase) {
        return new TestSchool(phase);
    }

    TestSchool type(String type) {
        this.type = type;
        return this;
    }

    TestSchool sixthForm(Boolean sixthForm) {
        this.sixthForm = sixthForm;
        return this;
    }

    TestSchool register(Integer pupils, String date) {
        this.pupils = pupils;
        this.registerDate = LocalDate.parse(date);
        return this;
    }

    /** A graded inspection that is published four weeks after its first day. */
    TestSchool graded(Framework framework, String start, String overall, String category, Map<String, String> grades) {
        return inspected(framework, InspectionKind.GRADED, start, overall, category, true, null, grades, false);
    }

    TestSchool predecessorGraded(String start, String overall, String category) {
        return inspected(
                Framework.FRAMEWORK_2015,
                InspectionKind.GRADED,
                start,
                overall,
                category,
                true,
                null,
                Map.of("Leadership and management", overall),
                true);
    }

    TestSchool ungraded(String start, String outcome) {
        return inspected(
                Framework.FRAMEWORK_2019, InspectionKind.UNGRADED, start, null, null, null, outcome, Map.of(), false);
    }

    TestSchool card(String start, String category, Boolean safeguarding, Map<String, String> grades) {
        return inspected(
                Framework.REPORT_CARD, InspectionKind.GRADED, start, null, category, safeguarding, null, grades, false);
    }

    TestSchool inspected(
            Framework framework,
            InspectionKind kind,
            String start,
            String overall,
            String category,
            Boolean safeguarding,
            String outcome,
            Map<String, String> grades,
            boolean predecessor) {
        LocalDate first = LocalDate.parse(start);
        InspectionRecord record = new InspectionRecord(
                100_001,
                predecessor ? 100_000 : 100_001,
                framework,
                kind,
                "",
                "",
                first,
                first.plusWeeks(4),
                overall,
                category,
                safeguarding,
                outcome,
                grades);
        inspections.add(new HeldInspection(record, "Ofsted, test edition", first.plusWeeks(4), predecessor));
        return this;
    }

    /** A published figure; results come out on 13 December after their year. */
    TestSchool figure(String measure, int year, Figure figure) {
        measures.add(figure.held(measure, new AcademicYear(year)));
        return this;
    }

    TestSchool entry(String fact, String value, String happened, String entered, String confidence) {
        entries.add(new HeldEntry(
                fact,
                value,
                LocalDate.parse(happened),
                LocalDate.parse(entered),
                "the partner",
                confidence,
                "Dated entry"));
        return this;
    }

    TestSchool entry(HeldEntry entry) {
        entries.add(entry);
        return this;
    }

    SchoolEvidence evidence() {
        return new SchoolEvidence(
                new Urn(100_001), phase, type, true, sixthForm, pupils, registerDate, inspections, measures, entries);
    }

    /** A figure being described; nothing that is not said is held. */
    static final class Figure {

        private Double value;
        private String marker;
        private Integer cohort;
        private Double lower;
        private Double upper;
        private EditionStatus status = EditionStatus.FINAL;
        private Double percentile;
        private Double england;
        private Double other;
        private String breakdown = "all";
        private LocalDate published;
        private boolean predecessor;

        static Figure of(double value) {
            Figure figure = new Figure();
            figure.value = value;
            return figure;
        }

        static Figure marked(String marker) {
            Figure figure = new Figure();
            figure.marker = marker;
            return figure;
        }

        Figure pupils(int cohort) {
            this.cohort = cohort;
            return this;
        }

        Figure limits(double lower, double upper) {
            this.lower = lower;
            this.upper = upper;
            return this;
        }

        Figure england(double england) {
            this.england = england;
            return this;
        }

        Figure other(double other) {
            this.other = other;
            return this;
        }

        Figure percentile(double percentile) {
            this.percentile = percentile;
            return this;
        }

        Figure noting(String marker) {
            this.marker = marker;
            return this;
        }

        Figure status(EditionStatus status) {
            this.status = status;
            return this;
        }

        Figure disadvantaged() {
            this.breakdown = "disadvantaged";
            return this;
        }

        Figure published(String date) {
            this.published = LocalDate.parse(date);
            return this;
        }

        Figure predecessor() {
            this.predecessor = true;
            return this;
        }

        private HeldMeasure held(String measure, AcademicYear year) {
            return new HeldMeasure(
                    measure,
                    year,
                    breakdown,
                    value,
                    marker,
                    cohort,
                    lower,
                    upper,
                    status,
                    percentile,
                    england,
                    other,
                    "Results " + year.label(),
                    published == null ? LocalDate.of(year.startYear() + 1, 12, 13) : published,
                    predecessor);
        }
    }
}
