package headway.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of days and texts that are typed, whatever the form. */
class TypedTests {

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "+10000-01-01", "1999-12-31", "0202-11-04", "-2026-01-01"})
    void aDayOfNoYearInWhichSchoolsAreVisitedIsRefusedWithTheYears(String typed) {
        assertThatThrownBy(() -> Days.read(typed, "from"))
                .isInstanceOf(FormProblem.class)
                .hasMessageContaining("2000 to 2100");
        assertThat(Days.typed(typed)).isEmpty();
    }

    @Test
    void otherDaysAreRead() {
        assertThat(Days.read(" 2026-11-24 ", "from")).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThatThrownBy(() -> Days.read("tomorrow", "from")).hasMessage("Enter a day");
    }

    @Test
    void aTextThatIsTooLongIsToldHowLongItIs() {
        TextLimit.paragraphs("a".repeat(4_000) + " ", "focus");
        assertThatThrownBy(() -> TextLimit.paragraphs("a".repeat(200_000), "focus"))
                .hasMessageContainingAll("200,000", "4,000");
        assertThatThrownBy(() -> TextLimit.line("a".repeat(301), "name")).hasMessageContainingAll("301", "300");
    }
}
