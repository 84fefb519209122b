package headway.register;

import static org.assertj.core.api.Assertions.assertThat;

import headway.imports.Headers;
import headway.imports.RecordSink;
import headway.imports.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellsTests {

    private final List<String> problems = new ArrayList<>();

    private LocalDate date(String text) {
        RecordSink sink = new RecordSink() {
            @Override
            public void accept(Object found) {}

            @Override
            public void problem(Row row, String column, String value, String reason) {
                problems.add(value);
            }

            @Override
            public void leftOut(Row row, String reason) {}
        };
        return new Cells(new Row(2, new Headers(List.of("OpenDate")), List.of(text)), sink).date("OpenDate");
    }

    @Test
    void everyDayOfTheCalendarIsRead() {
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2025; day = day.plusDays(1)) {
            String text = "%02d-%02d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            assertThat(date(text)).isEqualTo(day);
            assertThat(date(text.replace('-', '/'))).isEqualTo(day);
            assertThat(date(day.toString())).isEqualTo(day);
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsNoDayIsAProblem() {
        for (String text : List.of("31-13-2018", "00-01-2018", "1-1-2018", "ab-cd-efgh", "01-01-18", "01-0a-2018")) {
            assertThat(date(text)).as(text).isNull();
        }
        assertThat(problems).hasSize(6);
    }
}
