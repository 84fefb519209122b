package headway.evidence.readers;

import headway.evidence.MeasureRecord;
import headway.evidence.Subject;
import headway.imports.Reader;
import headway.imports.Recognition;
import headway.imports.RecordSink;
import headway.imports.Row;
import headway.imports.TableHead;
import headway.shared.AcademicYear;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Consistent financial reporting of maintained schools. All its amounts are pounds for each pupil. The year is the
 * financial year, April to March, that ends within the school year.
 */
@Component
class FinanceReader implements Reader {

    private static final List<String> INCOME = List.of("TOTALINCOME");
    private static final List<String> SPENDING = List.of("TOTALEXPENDITURE");
    private static final List<String> PUPILS = List.of("PUPILS");

    private static final List<Measured> FIGURES = List.of(
            Measured.of("finance_income_per_pupil", "TOTALINCOME").cohort("PUPILS"),
            Measured.of("finance_spend_per_pupil", "TOTALEXPENDITURE").cohort("PUPILS"));

    private final Recognitions recognitions;

    FinanceReader(Recognitions recognitions) {
        this.recognitions = recognitions;
    }

    @Override
    public String id() {
        return "finance-cfr";
    }

    @Override
    public String title() {
        return "Consistent financial reporting, performance tables";
    }

    @Override
    public Optional<Recognition> recognise(TableHead head) {
        return head.headerRow("URN", "MEDIAN", "GRANTFUNDING", "TOTALINCOME", "TOTALEXPENDITURE")
                .map(header -> recognitions.ofYear(
                        id(),
                        "finance",
                        "Consistent financial reporting",
                        head,
                        header,
                        FileNames.year(head.fileName()),
                        null));
    }

    @Override
    public Reader forOneFile() {
        return new OncePerFile(this, "URN");
    }

    @Override
    public void read(Row row, Recognition recognition, RecordSink sink) {
        RowWork work = new RowWork(row);
        AcademicYear year = recognition.year();
        if (year == null) {
            work.trouble("", "", Recognitions.NO_YEAR);
        } else if (isBenchmark(work.text("LA"))) {
            work.leaveOut("A median of a group of schools, not a school");
        } else {
            work.urn("URN").map(Subject.School::new).ifPresent(school -> {
                FIGURES.forEach(figure -> figure.take(work, school, year));
                balance(work, school, year);
            });
        }
        work.deliver(sink, PerformanceTable.NOTHING);
    }

    /** The rows of medians say LA-PRI, NAT-SPE, LONDON and the like where a school has its authority's code. */
    private static boolean isBenchmark(String authority) {
        return RowWork.wholeNumber(authority).isEmpty() && !authority.isEmpty();
    }

    private static void balance(RowWork work, Subject school, AcademicYear year) {
        Figure income = work.figure(INCOME);
        Figure spending = work.figure(SPENDING);
        if (income == null || spending == null) {
            return;
        }
        Double rate = rate(income.value(), spending.value());
        String marker = income.value() == null ? income.marker() : spending.marker();
        if (rate != null || marker != null) {
            work.found(new MeasureRecord(
                    school,
                    "finance_balance_rate",
                    year,
                    Breakdowns.ALL,
                    rate,
                    marker,
                    work.count(PUPILS),
                    null,
                    null));
        }
    }

    private static @Nullable Double rate(@Nullable Double income, @Nullable Double spending) {
        return income == null || spending == null || income <= 0 ? null : (income - spending) / income * 100;
    }
}
