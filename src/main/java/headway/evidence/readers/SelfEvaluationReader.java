package headway.evidence.readers;

import headway.evidence.Framework;
import headway.evidence.entries.EntryCheck;
import headway.evidence.reference.AreaScale;
import headway.evidence.reference.AreaScales;
import headway.evidence.selfevaluation.SelfEvaluationLine;
import headway.imports.Reader;
import headway.imports.Recognition;
import headway.imports.RecordSink;
import headway.imports.Row;
import headway.imports.TableHead;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Self-evaluations by file: one row for each area of a school, and one for the overall grade where there is one. */
@Component
class SelfEvaluationReader implements Reader {

    private final AreaScales scales;
    private final Clock clock;

    SelfEvaluationReader(AreaScales scales, Clock clock) {
        this.scales = scales;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "self-evaluation";
    }

    @Override
    public String title() {
        return "Self-evaluation: columns URN, Date, Framework (2015, 2019 or 2025), Area (or ‘overall’), Grade, Evidence, Next steps";
    }

    @Override
    public Optional<Recognition> recognise(TableHead head) {
        LocalDate today = LocalDate.now(clock);
        return head.headerRow("URN", "Date", "Framework", "Area", "Grade")
                .map(row -> new Recognition(id(), "Self-evaluation", row, null, null, today, today));
    }

    @Override
    public void read(Row row, Recognition recognition, RecordSink sink) {
        RowWork work = new RowWork(row);
        Optional<Integer> urn = work.urn("URN");
        Optional<LocalDate> day = work.date(work.text("Date"), "Date");
        day.map(date -> EntryCheck.dayProblem(date, LocalDate.now(clock)))
                .ifPresent(problem -> work.trouble("Date", work.text("Date"), problem + "."));
        Optional<AreaScale> scale = scale(work);
        String area = lower(work.text("Area"));
        String grade = lower(work.text("Grade"));
        scale.ifPresent(known -> check(area, grade, known, work));
        if (urn.isPresent() && day.isPresent() && scale.isPresent()) {
            work.found(new SelfEvaluationLine(
                    row,
                    urn.get(),
                    day.get(),
                    scale.get().framework(),
                    area,
                    grade,
                    work.text("Evidence"),
                    work.text("Next steps")));
        }
        work.deliver(sink, "A row without content");
    }

    private static void check(String area, String grade, AreaScale scale, RowWork work) {
        List<String> allowed = new ArrayList<>(scale.areas());
        if (scale.overall()) {
            allowed.add(SelfEvaluationLine.OVERALL);
        }
        if (!allowed.contains(area)) {
            work.trouble(
                    "Area",
                    work.text("Area"),
                    "This is not an area of the framework. Write one of: " + String.join("; ", allowed) + ".");
        }
        if (!scale.grades().contains(grade)) {
            work.trouble(
                    "Grade",
                    work.text("Grade"),
                    "This is not a grade of the framework. Write one of: " + String.join(", ", scale.grades()) + ".");
        }
    }

    private Optional<AreaScale> scale(RowWork work) {
        String text = lower(work.text("Framework"));
        Optional<Framework> framework = named(text);
        if (framework.isEmpty()) {
            work.trouble(
                    "Framework",
                    work.text("Framework"),
                    "Write 2015, 2019, or 2025 (or ‘report card’) for the framework whose areas the school used.");
        }
        return framework.map(scales::of);
    }

    private static Optional<Framework> named(String text) {
        if (text.startsWith("2025") || text.contains("report card")) {
            return Optional.of(Framework.REPORT_CARD);
        }
        if (text.startsWith("2019")) {
            return Optional.of(Framework.FRAMEWORK_2019);
        }
        return text.startsWith("2015") ? Optional.of(Framework.FRAMEWORK_2015) : Optional.empty();
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
