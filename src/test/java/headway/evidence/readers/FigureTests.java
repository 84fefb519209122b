package headway.evidence.readers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "51%|51",
                "51|51",
                "40.20%|40.2",
                "-1.6|-1.6",
                "+0.3|0.3",
                ".5|0.5",
                "1,234|1234",
                "12,345,678|12345678",
                "0|0",
                "£1,234.50|1234.5",
                "−0.4|-0.4"
            })
    void readsNumbersHoweverTheyAreWritten(String text, double value) {
        assertThat(Figure.read(text)).contains(new Figure(value, null));
    }

    @ParameterizedTest
    @CsvSource({
        "SUPP,SUPP",
        "supp,SUPP",
        "NE,NE",
        "NP,NP",
        "NA,NA",
        "'NA ',NA",
        "NEW,NEW",
        "LOWCOV,LOWCOV",
        "SP,SP",
        "NULL,NULL",
        "z,z",
        "c,c",
        "x,x",
        "u,u",
        "low,low",
        ":,:",
        "'-   ',-"
    })
    void keepsTheMarkerWhereThereIsNoFigure(String text, String marker) {
        assertThat(Figure.read(text)).contains(new Figure(null, marker));
    }

    @Test
    void aMarkerMayQualifyAFigure() {
        assertThat(Figure.read("12.5u")).contains(new Figure(12.5, "u"));
        assertThat(Figure.read("12.5% u")).contains(new Figure(12.5, "u"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"about 50", "1,23", "5 1", "51%%", "%", "1.2.3", "n.k.", "12c", "-u"})
    void refusesWhatIsNeither(String text) {
        assertThat(Figure.read(text)).isEmpty();
    }
}
