package headway.evidence.facts;

import headway.evidence.Framework;
import headway.evidence.InspectionKind;
import headway.evidence.InspectionRecord;
import headway.evidence.SchoolEvidence;
import headway.evidence.SchoolEvidence.HeldEntry;
import headway.evidence.SchoolEvidence.HeldInspection;
import headway.evidence.SchoolEvidence.HeldMeasure;
import headway.evidence.reference.Measure;
import headway.evidence.reference.Measures;
import headway.facts.FactDefinition;
import headway.imports.EditionStatus;
import headway.shared.AcademicYear;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Invents the evidence of a school of any kind, gaps and oddities included. */
final class RandomSchool {

    private static final List<Measure> MEASURES = List.copyOf(Measures.shipped().all());
    private static final List<String> PHASES =
            List.of("primary", "primary", "primary", "secondary", "secondary", "all-through", "special", "nursery", "");
    private static final List<String> TYPES = List.of("Community school", "Academy converter", "Academy sponsor led");
    private static final List<String> MARKERS = List.of("SUPP", "NE", "LOWCOV", "z", "c", "NEW");
    private static final List<String> OLD = List.of("Outstanding", "Good", "Requires improvement", "Inadequate");
    private static final List<String> NEW =
            List.of("Exceptional", "Strong standard", "Expected standard", "Needs attention", "Urgent improvement");
    private static final List<String> OUTCOMES = List.of(
            "School remains Good", "School remains Good (Concerns) - S5 Next", "Standards maintained", "Odd words");

    private RandomSchool() {}

    static LocalDate date(SplittableRandom random) {
        return LocalDate.of(2016, 9, 1).plusDays(random.nextInt(3_600));
    }

    static SchoolEvidence evidence(SplittableRandom random) {
        boolean registered = random.nextInt(5) > 0;
        return new SchoolEvidence(
                new Urn(100_000 + random.nextInt(50_000)),
                pick(random, PHASES),
                pick(random, TYPES),
                random.nextBoolean(),
                random.nextInt(3) == 0 ? null : random.nextBoolean(),
                registered ? random.nextInt(20, 1_500) : null,
                registered ? date(random) : null,
                inspections(random),
                measures(random),
                entries(random));
    }

    /** The same school without what had not happened or was not published by the date. */
    static SchoolEvidence knownBy(SchoolEvidence school, LocalDate asAt) {
        LocalDate register = school.registerDate();
        boolean pupils = register != null && !register.isAfter(asAt);
        return new SchoolEvidence(
                school.urn(),
                school.phase(),
                school.type(),
                school.maintained(),
                school.sixthForm(),
                pupils ? school.pupils() : null,
                register,
                school.inspections().stream()
                        .filter(held -> !held.knownFrom().isAfter(asAt))
                        .filter(held -> !held.inspection().start().isAfter(asAt))
                        .toList(),
                school.measures().stream()
                        .filter(held -> !held.published().isAfter(asAt))
                        .toList(),
                school.entries().stream()
                        .filter(held -> !held.happened().isAfter(asAt))
                        .filter(held -> !held.entered().isAfter(asAt))
                        .toList());
    }

    private static List<HeldInspection> inspections(SplittableRandom random) {
        List<HeldInspection> inspections = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            LocalDate start = LocalDate.of(2012, 9, 1).plusDays(random.nextInt(5_000));
            boolean card = !start.isBefore(LocalDate.of(2025, 11, 10));
            InspectionKind kind = !card && random.nextInt(3) == 0 ? InspectionKind.UNGRADED : InspectionKind.GRADED;
            Framework framework = card
                    ? Framework.REPORT_CARD
                    : start.isBefore(LocalDate.of(2019, 9, 1)) ? Framework.FRAMEWORK_2015 : Framework.FRAMEWORK_2019;
            boolean graded = kind == InspectionKind.GRADED;
            LocalDate published = start.plusDays(10 + random.nextInt(60));
            inspections.add(new HeldInspection(
                    new InspectionRecord(
                            100_001,
                            100_001,
                            framework,
                            kind,
                            Integer.toString(random.nextInt(1_000_000)),
                            "",
                            start,
                            random.nextInt(6) == 0 ? null : published,
                            !graded || card ? null : random.nextInt(5) == 0 ? "Not judged" : pick(random, OLD),
                            graded && random.nextInt(8) == 0 ? "SM" : null,
                            random.nextInt(3) == 0 ? null : random.nextInt(9) > 0,
                            graded ? null : pick(random, OUTCOMES),
                            graded ? grades(random, card) : Map.of()),
                    "Ofsted, test edition",
                    published,
                    random.nextInt(5) == 0));
        }
        return inspections;
    }

    private static Map<String, String> grades(SplittableRandom random, boolean card) {
        Map<String, String> grades = new HashMap<>();
        List<String> areas = card
                ? List.of("Inclusion", "Achievement", "Leadership and governance")
                : List.of("Quality of education", "Behaviour and attitudes", "Leadership and management");
        for (String area : areas) {
            if (random.nextInt(8) > 0) {
                grades.put(area, pick(random, card ? NEW : OLD));
            }
        }
        return grades;
    }

    private static List<HeldMeasure> measures(SplittableRandom random) {
        List<HeldMeasure> measures = new ArrayList<>();
        for (Measure measure : MEASURES) {
            if (random.nextInt(6) == 0) {
                continue;
            }
            int first = 2013 + random.nextInt(10);
            for (int year = first; year < first + 1 + random.nextInt(5); year++) {
                measures.add(measure(random, measure, new AcademicYear(year), "all"));
                if (random.nextInt(2) == 0) {
                    measures.add(measure(random, measure, new AcademicYear(year), "disadvantaged"));
                }
            }
        }
        return measures;
    }

    private static HeldMeasure measure(SplittableRandom random, Measure measure, AcademicYear year, String breakdown) {
        boolean marked = random.nextInt(7) == 0;
        double value = measure.share() ? random.nextInt(20, 101) : random.nextDouble(-3, 3);
        boolean limits = !measure.share() && random.nextInt(4) > 0;
        return new HeldMeasure(
                measure.code(),
                year,
                breakdown,
                marked ? null : value,
                marked ? pick(random, MARKERS) : null,
                random.nextInt(6) == 0 ? null : random.nextInt(1, 200),
                limits ? value - 0.5 : null,
                limits ? value + 0.5 : null,
                random.nextInt(3) == 0 ? null : EditionStatus.values()[random.nextInt(3)],
                random.nextInt(4) == 0 ? null : random.nextDouble(0, 100),
                random.nextInt(5) == 0 ? null : 62.0,
                random.nextInt(5) == 0 ? null : 68.0,
                "Results " + year.label(),
                year.firstDay().plusDays(150 + random.nextInt(500)),
                random.nextInt(6) == 0);
    }

    private static List<HeldEntry> entries(SplittableRandom random) {
        List<HeldEntry> entries = new ArrayList<>();
        for (FactDefinition fact : Sheets.CATALOGUE.all()) {
            for (int i = random.nextInt(3); i > 0 && !fact.source().contains("Ofsted"); i--) {
                LocalDate happened = date(random);
                entries.add(new HeldEntry(
                        fact.name(),
                        random.nextInt(9) == 0 ? "nonsense" : value(random, fact),
                        happened,
                        happened.plusDays(random.nextInt(90)),
                        "the partner",
                        pick(random, List.of("high", "medium", "")),
                        "Dated entry"));
            }
        }
        return entries;
    }

    private static String value(SplittableRandom random, FactDefinition fact) {
        return switch (fact.type()) {
            case YES_NO -> random.nextBoolean() ? "yes" : "no";
            case WORD -> pick(random, fact.words());
            case NUMBER, WHOLE_NUMBER -> Integer.toString(random.nextInt(0, 10));
            case DATE -> "2024-01-01";
        };
    }

    private static <T> T pick(SplittableRandom random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
