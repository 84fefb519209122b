package headway.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitsTests {

    @Test
    void oneOfSomethingIsSingularAndAnyOtherNumberPlural() {
        assertThat(Units.with("1", "areas")).isEqualTo("1 area");
        assertThat(Units.with("1", "percentage points")).isEqualTo("1 percentage point");
        assertThat(Units.with("0", "areas")).isEqualTo("0 areas");
        assertThat(Units.with("1.0", "grades")).isEqualTo("1.0 grades");
        assertThat(Units.with("11", "areas")).isEqualTo("11 areas");
    }

    @Test
    void sharesAndRatesAreWrittenAsPeopleWriteThem() {
        assertThat(Units.with("1", "%")).isEqualTo("1%");
        assertThat(Units.with("3", "% of income")).isEqualTo("3% of income");
        assertThat(Units.with("1", "per 100")).isEqualTo("1 per 100");
        assertThat(Units.with("7", "")).isEqualTo("7");
    }
}
