package headway.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import headway.shared.AuthorityCode;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrategiesTests {

    private static final String FOUR_STAGE = TestPacks.file("four-stage");
    private static final String NEWER =
            FOUR_STAGE.replace("version: \"3.1\"", "version: \"3.2\"").replace("hours: 12", "hours: 18");
    private static StrategyDatabase database;

    @BeforeAll
    static void start() throws IOException, SQLException {
        database = new StrategyDatabase();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        database.empty();
    }

    @Test
    void aDraftIsHeldAndReadyForUseAndItsFileIsKeptToTheByte() {
        save(FOUR_STAGE);

        assertThat(strategies().list())
                .extracting(HeldPack::id, HeldPack::version, HeldPack::state)
                .containsExactly(tuple("four-stage", "3.1", HeldPack.State.DRAFT));
        assertThat(strategies().file("four-stage", "3.1")).contains(FOUR_STAGE);
        assertThat(strategies().find("four-stage", "3.1").orElseThrow().title())
                .isEqualTo("Partnership framework (invented)");
    }

    @Test
    void aFileWithProblemsIsNotSaved() {
        PackReading reading = save(FOUR_STAGE.replace("colour: blue", "colour: bleu"));

        assertThat(reading.isGood()).isFalse();
        assertThat(strategies().list()).isEmpty();
    }

    @Test
    void aDraftMayBeReplacedUntilItIsPublished() {
        save(FOUR_STAGE);
        String seen = hash("four-stage", "3.1");
        database.reading(() ->
                strategies().saveDraft(FOUR_STAGE.replace("hours: 12", "hours: 13"), seen, StrategyDatabase.HEAD));
        publish("3.1");

        assertThat(strategies().file("four-stage", "3.1").orElseThrow()).contains("hours: 13");
        assertThatThrownBy(() -> save(FOUR_STAGE))
                .isInstanceOf(StrategyProblem.class)
                .hasMessageContaining("was published and stays as it is");
    }

    @Test
    void aDraftIsReplacedOnlyByThoseWhoHaveSeenIt() {
        save(FOUR_STAGE);
        String other = FOUR_STAGE.replace("hours: 12", "hours: 13");

        assertThatThrownBy(() -> save(other))
                .isInstanceOf(DraftInTheWayException.class)
                .hasMessageContaining("is held already, saved by A. N. Example");
        assertThat(strategies().file("four-stage", "3.1")).contains(FOUR_STAGE);
        assertThat(save(FOUR_STAGE).isGood()).as("the same text again").isTrue();
    }

    @Test
    void aDraftThatChangedMeanwhileIsNeitherPublishedNorDiscarded() {
        save(FOUR_STAGE);
        String seen = hash("four-stage", "3.1");
        String other = FOUR_STAGE.replace("hours: 12", "hours: 13");
        database.reading(() -> strategies().saveDraft(other, seen, StrategyDatabase.HEAD));

        assertThatThrownBy(() ->
                        database.reading(() -> strategies().publish("four-stage", "3.1", seen, StrategyDatabase.HEAD)))
                .isInstanceOf(StrategyProblem.class)
                .hasMessageContaining("was changed meanwhile");
        assertThatThrownBy(() -> database.reading(() -> {
                    strategies().discard("four-stage", "3.1", seen, StrategyDatabase.HEAD);
                    return true;
                }))
                .isInstanceOf(StrategyProblem.class)
                .hasMessageContaining("was changed meanwhile");
        assertThat(strategies().held("four-stage", "3.1").orElseThrow().state()).isEqualTo(HeldPack.State.DRAFT);
    }

    @Test
    void nobodyChangesAnotherAuthoritysStrategy() {
        database.shipped().afterSingletonsInstantiated();
        String merton = TestPacks.file("merton-2016-17").replaceFirst("version: \"1\"", "version: \"2\"");

        assertThatThrownBy(() -> save(merton))
                .isInstanceOf(StrategyProblem.class)
                .hasMessageContaining("written for the authority with the code 315, and yours is 999");
        assertThatThrownBy(() -> save(merton.replace("code: 315, ", "")))
                .as("under the same name, which would supersede it")
                .isInstanceOf(StrategyProblem.class)
                .hasMessageContaining("is another authority's");
        assertThat(current(315, "2017-01-31")).isEqualTo("merton-2016-17");
    }

    @Test
    void publishingANewVersionSupersedesTheOne() {
        save(FOUR_STAGE);
        publish("3.1");
        save(NEWER);
        HeldPack published = publish("3.2");

        assertThat(published.publishedAt()).isEqualTo(StrategyDatabase.NOW);
        assertThat(published.publishedBy()).isEqualTo("A. N. Example");
        assertThat(strategies().list())
                .extracting(HeldPack::version, HeldPack::state)
                .containsExactly(tuple("3.2", HeldPack.State.PUBLISHED), tuple("3.1", HeldPack.State.SUPERSEDED));
        assertThat(strategies().find("four-stage", "3.1"))
                .as("superseded, and still readable")
                .isPresent();
    }

    @Test
    void whatIsNoDraftCannotBePublishedOrDiscarded() {
        save(FOUR_STAGE);
        publish("3.1");

        assertThatThrownBy(() -> publish("3.1")).isInstanceOf(StrategyProblem.class);
        assertThatThrownBy(() -> publish("9")).isInstanceOf(StrategyProblem.class);
        assertThatThrownBy(() -> discard("3.1")).isInstanceOf(StrategyProblem.class);
    }

    @Test
    void everyChangeIsInTheTrail() {
        save(FOUR_STAGE);
        publish("3.1");
        save(NEWER);
        discard("3.2");

        List<String> actions = database.reading(() -> database.sql()
                .sql("select action || ': ' || subject_id from audit_entry order by id")
                .query(String.class)
                .list());
        assertThat(actions)
                .containsExactly(
                        "Saved the draft of a strategy: four-stage 3.1",
                        "Published a strategy: four-stage 3.1",
                        "Saved the draft of a strategy: four-stage 3.2",
                        "Discarded the draft of a strategy: four-stage 3.2");
    }

    @Test
    void theStrategyInForceIsTheAuthoritysOwnBeforeOneForAny() throws IOException {
        database.shipped().afterSingletonsInstantiated();

        assertThat(current(315, "2017-01-31")).isEqualTo("merton-2016-17");
        assertThat(current(315, "2026-02-28")).isEqualTo("headway-2026");
        assertThat(current(383, "2026-02-28")).isEqualTo("headway-2026");
        assertThat(current(383, "2017-01-31")).isEqualTo("none");
    }

    @Test
    void aDraftIsNeverInForce() {
        save(FOUR_STAGE);
        assertThat(current(999, "2019-01-01")).isEqualTo("none");

        publish("3.1");
        assertThat(current(999, "2019-01-01")).isEqualTo("four-stage");
    }

    @Test
    void theShippedPacksArePublishedOnceAndOnlyOnce() throws IOException {
        database.shipped().afterSingletonsInstantiated();
        database.shipped().afterSingletonsInstantiated();

        assertThat(strategies().list())
                .extracting(HeldPack::id, HeldPack::state)
                .containsExactlyInAnyOrder(
                        tuple("merton-2016-17", HeldPack.State.PUBLISHED),
                        tuple("headway-2026", HeldPack.State.PUBLISHED));
    }

    @Test
    void anUpgradeDoesNotSupersedeWhatAPersonPublished() throws IOException {
        save(TestPacks.file("headway-2026").replaceFirst("version: \"1\"", "version: \"0.9\""));
        publish("headway-2026", "0.9");

        database.shipped().afterSingletonsInstantiated();

        assertThat(strategies().list())
                .filteredOn(held -> held.id().equals("headway-2026"))
                .extracting(HeldPack::version, HeldPack::state)
                .containsExactly(tuple("1", HeldPack.State.DRAFT), tuple("0.9", HeldPack.State.PUBLISHED));
    }

    @Test
    void twoVersionsAreComparedInSentences() {
        save(FOUR_STAGE);
        save(NEWER);

        assertThat(strategies().compare("four-stage", "3.1", "four-stage", "3.2"))
                .extracting(Difference::sentence)
                .containsExactly("What plus brings in hours changes from 12 to 18.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update strategy_pack set yaml = 'x'",
                "update strategy_pack set title = 'x'",
                "update strategy_pack set valid_until = null",
                "update strategy_pack set authority = 1",
                "update strategy_pack set state = 'draft', published_at = null, published_by = null",
                "update strategy_pack set published_by = 'somebody else'",
                "delete from strategy_pack"
            })
    void theDatabaseItselfRefusesToChangeWhatWasPublished(String statement) {
        save(FOUR_STAGE);
        publish("3.1");

        assertThatThrownBy(() -> database.asOwner(statement))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("strategy pack");
        assertThatThrownBy(() ->
                        database.reading(() -> database.sql().sql(statement).update()))
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
        assertThat(strategies().file("four-stage", "3.1")).contains(FOUR_STAGE);
    }

    private static Strategies strategies() {
        return database.strategies();
    }

    private static PackReading save(String yaml) {
        return database.reading(() -> strategies().saveDraft(yaml, null, StrategyDatabase.HEAD));
    }

    private static HeldPack publish(String version) {
        return publish("four-stage", version);
    }

    private static HeldPack publish(String id, String version) {
        return database.reading(() -> strategies().publish(id, version, hash(id, version), StrategyDatabase.HEAD));
    }

    private static String hash(String id, String version) {
        return strategies().held(id, version).map(HeldPack::sha256).orElse("");
    }

    private static void discard(String version) {
        database.reading(() -> {
            strategies().discard("four-stage", version, hash("four-stage", version), StrategyDatabase.HEAD);
            return true;
        });
    }

    private static String current(int authority, String on) {
        return strategies()
                .current(new AuthorityCode(authority), LocalDate.parse(on))
                .map(StrategyPack::id)
                .orElse("none");
    }
}
