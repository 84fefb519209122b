package headway.register;

import static org.assertj.core.api.Assertions.assertThat;

import headway.imports.Imports;
import headway.imports.LoadResult;
import headway.shared.AuthorityCode;
import headway.shared.Urn;
import headway.testing.HeadwayTest;
import headway.testing.TestAuthority;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a second register does to a first: what changed is told and kept, the newer word counts, the older fills gaps. */
@HeadwayTest
class RegisterLoadTests {

    private static final AuthorityCode CODE = new AuthorityCode(391);
    private static final String HEADER = "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,"
            + "TypeOfEstablishment (name),EstablishmentStatus (name),OpenDate,PhaseOfEducation (name),Trusts (name),"
            + "HeadFirstName,HeadLastName,Town,NumberOfPupils\r\n";
    private static final Urn ELM = new Urn(960_001);
    private static final Urn FIR = new Urn(960_002);

    @TempDir
    Path folder;

    @Autowired
    Imports imports;

    @Autowired
    Schools schools;

    @Autowired
    SchoolHistory history;

    @Autowired
    TestAuthority authority;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void theRegisterOfMay() {
        load(
                "edubasealldata20260501.csv",
                elm("Elm Primary School", "Community school", "Open", "", "Ada,Alder", "Elmton", "210"),
                row(FIR, "Fir Primary School", "Community school", "Open", "", "Bo,Birch", "", "180"));
    }

    @AfterEach
    void gone() {
        authority.asSystem(
                () -> jdbc.sql("delete from load where authority_code = 391").update());
        authority
                .asOwner()
                .sql("delete from school_change where urn between 960000 and 960999")
                .update();
        authority.asOwner().sql("delete from school where authority_code = 391").update();
        authority.asOwner().sql("delete from authority where code = 391").update();
    }

    private static String elm(
            String name, String type, String status, String trust, String head, String town, String pupils) {
        return row(ELM, name, type, status, trust, head, town, pupils);
    }

    private static String row(
            Urn urn, String name, String type, String status, String trust, String head, String town, String pupils) {
        return "%s,391,Treeshire,%d,%s,%s,%s,01-09-1990,Primary,%s,%s,%s,%s\r\n"
                .formatted(urn, urn.value() % 1000 + 2000, name, type, status, trust, head, town, pupils);
    }

    private LoadResult load(String name, String... rows) {
        Path file = folder.resolve(name);
        try {
            Files.write(file, (HEADER + String.join("", rows)).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Imports.Loaded loaded = authority
                .asSystem(() -> imports.load(file, Imports.Given.NOTHING, false, TestAuthority.system(CODE)))
                .getFirst();
        LoadResult result = loaded.result();
        assertThat(result).as("%s", loaded).isNotNull().matches(LoadResult::applied);
        return result;
    }

    private School school(Urn urn) {
        return authority.asSystem(() -> schools.find(urn).orElseThrow());
    }

    private List<String> changes(Urn urn) {
        return authority.asSystem(() -> history.changes(urn)).stream()
                .map(change -> change.asAt() + " " + change.field() + ": " + change.before() + " → " + change.after())
                .toList();
    }

    @Test
    void whatChangedIsToldAndKeptWithItsDay() {
        LoadResult june = load(
                "edubasealldata20260601.csv",
                elm("Elm Academy", "Academy converter", "Open", "Tree Trust", "Cy,Cedar", "Elmton", "215"),
                row(FIR, "Fir Primary School", "Community school", "Closed", "", "Bo,Birch", "", "180"));

        assertThat(june.added()).isZero();
        assertThat(june.changed()).isEqualTo(2);
        assertThat(june.changes())
                .extracting(change -> change.kind() + ": " + change.subject() + ": " + change.detail())
                .containsExactlyInAnyOrder(
                        "Renamed: Elm Academy (960001): Elm Primary School → Elm Academy",
                        "Type: Elm Academy (960001): Community school → Academy converter",
                        "New headteacher: Elm Academy (960001): Ada Alder → Cy Cedar",
                        "Closed: Fir Primary School (960002): Open → Closed");
        assertThat(changes(ELM))
                .as("a trust that was not known before is no change to tell")
                .containsExactlyInAnyOrder(
                        "2026-06-01 Renamed: Elm Primary School → Elm Academy",
                        "2026-06-01 Type: Community school → Academy converter",
                        "2026-06-01 New headteacher: Ada Alder → Cy Cedar");
        assertThat(school(ELM).name()).isEqualTo("Elm Academy");
        assertThat(school(ELM).maintained()).isFalse();
    }

    @Test
    void theSameSchoolsAgainChangeNothing() {
        LoadResult again = load(
                "edubasealldata20260502.csv",
                row(FIR, "Fir Primary School", "Community school", "Open", "", "Bo,Birch", "", "180"),
                elm("Elm Primary School", "Community school", "Open", "", "Ada,Alder", "Elmton", "210"));

        assertThat(again.added()).isZero();
        assertThat(again.changes()).isEmpty();
        assertThat(changes(ELM)).isEmpty();
    }

    @Test
    void anOlderRegisterFillsWhatNobodySaidAndOverwritesNothing() {
        LoadResult older = load(
                "edubasealldata20260401.csv",
                elm("Elm Old School", "Community school", "Open", "", "Zoe,Zelkova", "Elsewhere", "150"),
                row(FIR, "Fir Primary School", "Community school", "Open", "", "Bo,Birch", "Firton", "150"));

        assertThat(older.changed()).as("the town of the one").isEqualTo(1);
        assertThat(older.changes()).isEmpty();
        assertThat(school(ELM).name()).isEqualTo("Elm Primary School");
        assertThat(school(ELM).pupils()).isEqualTo(210);
        assertThat(authority
                        .asOwner()
                        .sql("select town from school where urn = 960002")
                        .query(String.class)
                        .single())
                .isEqualTo("Firton");
        assertThat(changes(ELM)).isEmpty();
    }

    @Test
    void aSchoolThatStandsTwiceIsTakenAsItStandsLast() {
        load(
                "edubasealldata20260601.csv",
                elm("Elm First School", "Community school", "Open", "", "Ada,Alder", "Elmton", "210"),
                elm("Elm Last School", "Community school", "Open", "", "Ada,Alder", "Elmton", "210"));

        assertThat(school(ELM).name()).isEqualTo("Elm Last School");
        assertThat(changes(ELM)).containsExactly("2026-06-01 Renamed: Elm Primary School → Elm Last School");
    }

    @Test
    void namesComeThroughWhateverSignsTheyHold() {
        load(
                "edubasealldata20260601.csv",
                elm(
                        "\"Elm \\N, \\t \\\\ School – Zoë’s\"",
                        "Community school",
                        "Open",
                        "",
                        "Ada,Alder",
                        "Elmton",
                        "210"));

        assertThat(school(ELM).name()).isEqualTo("Elm \\N, \\t \\\\ School – Zoë’s");
    }
}
