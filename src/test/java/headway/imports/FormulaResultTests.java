package headway.imports;

import static org.assertj.core.api.Assertions.assertThat;

import headway.identity.ReaderContext;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.testing.HeadwayTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Formulas in workbooks: what they came to is read, and what nobody reckoned is a row in error that says so. */
@HeadwayTest
class FormulaResultTests {

    private static final CurrentUser SYSTEM = CurrentUser.system("test", new AuthorityCode(397));
    private static final int URN = 397_801;

    @Autowired
    private Imports imports;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    /** A register of three schools in which the second has this in the place of its number of pupils. */
    private Imports.Loaded load(String pupils) throws Exception {
        byte[] workbook = Damage.sheetEdited(
                Damage.xlsx(Damage.register(URN, 3)),
                xml -> xml.replaceFirst("<c r=\"M3\"[^>]*>.*?</c>", "<c r=\"M3\">" + pupils + "</c>"));
        Path file = folder.resolve("edubasealldata20260601.xlsx");
        Files.write(file, workbook);
        Imports.Given given = new Imports.Given(LocalDate.of(2026, 6, 1), null);
        List<Imports.Loaded> loaded = ReaderContext.asSystem(SYSTEM, () -> imports.load(file, given, false, SYSTEM));
        assertThat(loaded).hasSize(1);
        return loaded.getFirst();
    }

    @Test
    void aFormulaWithoutItsResultIsARowInErrorThatSaysWhatToDo() throws Exception {
        Imports.Loaded loaded = load("<f>190+20</f>");

        assertThat(loaded.applied()).isFalse();
        LoadResult result = loaded.result();
        assertThat(result).isNotNull();
        assertThat(result.rowsGood()).isEqualTo(2);
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo("NumberOfPupils");
            assertThat(problem.value()).isEqualTo("=190+20");
            assertThat(problem.reason()).contains("result is not in the file", "Open the workbook", "save it");
            assertThat(String.join("|", problem.cells())).contains("|=190+20|").doesNotContain("\uE000");
        });
    }

    @Test
    void aFormulaWithItsResultIsReadAsTheResult() throws Exception {
        assertThat(load("<f>190+21</f><v>211</v>").applied()).isTrue();

        assertThat(ReaderContext.asSystem(
                        SYSTEM,
                        () -> jdbc.sql("select pupils from school where urn = ?")
                                .param(URN + 1)
                                .query(Integer.class)
                                .single()))
                .isEqualTo(211);
    }
}
