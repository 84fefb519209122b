package headway.evidence.readers;

import headway.evidence.entries.EntryCheck;
import headway.evidence.entries.IndicatorRow;
import headway.evidence.entries.Indicators;
import headway.evidence.facts.EntryValues;
import headway.facts.FactDefinition;
import headway.imports.Reader;
import headway.imports.Recognition;
import headway.imports.RecordSink;
import headway.imports.Row;
import headway.imports.TableHead;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The local indicators workbook that Headway offers as a template: one row for a school and a day, a column a fact. */
@Component
class LocalIndicatorsReader implements Reader {

    private static final String NOTHING = "A school for which nothing is filled in";

    private final Indicators indicators;
    private final Clock clock;

    LocalIndicatorsReader(Indicators indicators, Clock clock) {
        this.indicators = indicators;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "local-indicators";
    }

    @Override
    public String title() {
        return "Local indicators workbook, filled in (the template is under Evidence)";
    }

    @Override
    public Optional<Recognition> recognise(TableHead head) {
        LocalDate today = LocalDate.now(clock);
        return head.headerRow(Indicators.URN, Indicators.DATE)
                .filter(row -> indicators.facts().stream().anyMatch(fact -> head.names(row, fact.name())))
                .map(row -> new Recognition(id(), "Local indicators", row, null, null, today, today));
    }

    @Override
    public Reader forOneFile() {
        return new OncePerFile(this, Indicators.URN, Indicators.DATE);
    }

    @Override
    public void read(Row row, Recognition recognition, RecordSink sink) {
        RowWork work = new RowWork(row);
        Map<String, String> values = new LinkedHashMap<>();
        for (FactDefinition fact : indicators.facts()) {
            String text = work.text(fact.name());
            String problem = text.isEmpty() ? null : EntryCheck.valueProblem(fact, text);
            if (problem != null) {
                work.trouble(fact.name(), text, problem + ".");
            } else if (!text.isEmpty()) {
                values.put(fact.name(), EntryValues.kept(Objects.requireNonNull(EntryValues.read(fact, text))));
            }
        }
        if (values.isEmpty()) {
            work.leaveOut(NOTHING);
        } else {
            Optional<LocalDate> date = date(work);
            work.urn(Indicators.URN)
                    .ifPresent(urn -> date.ifPresent(day -> work.found(new IndicatorRow(row, urn, day, values))));
        }
        work.deliver(sink, NOTHING);
    }

    private Optional<LocalDate> date(RowWork work) {
        String text = work.text(Indicators.DATE);
        if (text.isEmpty()) {
            work.trouble(Indicators.DATE, text, "Say from which day this is true, such as 31/08/2026.");
            return Optional.empty();
        }
        Optional<LocalDate> date = work.date(text, Indicators.DATE);
        date.map(day -> EntryCheck.dayProblem(day, LocalDate.now(clock)))
                .ifPresent(problem -> work.trouble(Indicators.DATE, text, problem + "."));
        return date;
    }
}
