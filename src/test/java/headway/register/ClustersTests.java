package headway.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.identity.ReaderContext;
import headway.imports.Imports;
import headway.imports.LoadResult;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.testing.HeadwayTest;
import headway.testing.TestAuthority;
import headway.testing.TestDatabase;
import headway.testing.TestSchool;
import headway.testing.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HeadwayTest
class ClustersTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    private int port;

    @Autowired
    private TestAuthority authority;

    @Autowired
    private Clusters clusters;

    @Autowired
    private Imports imports;

    @TempDir
    private Path folder;

    @AfterEach
    void clear() throws Exception {
        try (Connection superuser = TestDatabase.asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("delete from cluster_member where authority_code in (398, 399)");
            statement.execute("delete from cluster where authority_code in (398, 399)");
        }
    }

    private CurrentUser head() {
        return authority.person(Role.HEAD_OF_SCHOOL_IMPROVEMENT);
    }

    private long made(String name) {
        return authority.asSystem(() -> clusters.create(name, "", head()));
    }

    private void add(long cluster, TestSchool school, LocalDate from) {
        authority.asSystem(() -> {
            clusters.add(cluster, school.urn(), from, head());
            return true;
        });
    }

    private void end(long cluster, TestSchool school, LocalDate from, LocalDate last) {
        authority.asSystem(() -> {
            clusters.end(cluster, school.urn(), from, last, head());
            return true;
        });
    }

    private int schoolsOn(long cluster, LocalDate day) {
        return authority
                .asSystem(() -> clusters.find(cluster, day))
                .orElseThrow()
                .schools();
    }

    @Test
    void aSchoolIsInSeveralClustersAndInEachFromItsFirstDayToItsLast() {
        long east = made("East");
        long secondary = made("Secondary phase");
        add(east, TestSchool.BEECH, DAY);
        add(secondary, TestSchool.BEECH, DAY);
        end(east, TestSchool.BEECH, DAY, DAY.plusDays(9));
        assertThat(schoolsOn(east, DAY.minusDays(1))).isZero();
        assertThat(schoolsOn(east, DAY)).isOne();
        assertThat(schoolsOn(east, DAY.plusDays(9))).isOne();
        assertThat(schoolsOn(east, DAY.plusDays(10))).isZero();
        assertThat(schoolsOn(secondary, DAY.plusDays(10))).isOne();
        add(east, TestSchool.BEECH, DAY.plusDays(20));
        assertThat(schoolsOn(east, DAY.plusDays(20))).isOne();
    }

    @Test
    void aSchoolIsNotInAClusterTwiceAtATime() {
        long east = made("East");
        add(east, TestSchool.ALDER, DAY);
        assertThatThrownBy(() -> add(east, TestSchool.ALDER, DAY.plusDays(3))).hasMessageContaining("already");
        end(east, TestSchool.ALDER, DAY, DAY.plusDays(9));
        assertThatThrownBy(() -> add(east, TestSchool.ALDER, DAY.plusDays(9))).hasMessageContaining("already");
        assertThatThrownBy(() -> end(east, TestSchool.ALDER, DAY, DAY.plusDays(20)))
                .hasMessageContaining("left");
    }

    @Test
    void namesAreGivenOnceAndOfferedNamesOnlyWhereTheyAreMissing() {
        made("East");
        assertThatThrownBy(() -> made(" East ")).hasMessageContaining("already");
        assertThatThrownBy(() -> made(" ")).hasMessageContaining("Enter a name");
        assertThat(authority.<Integer>asSystem(() -> clusters.offer(List.of("EAST", "West", "Wood"), head())))
                .isEqualTo(2);
        assertThat(authority.asSystem(() -> clusters.all(DAY)))
                .extracting(Clusters.Cluster::name)
                .containsExactly("East", "West", "Wood");
    }

    @Test
    void onlyAClusterThatNeverHadASchoolCanBeRemoved() {
        long east = made("East");
        long mistake = made("Mistake");
        add(east, TestSchool.ALDER, DAY);
        assertThatThrownBy(() -> remove(east)).hasMessageContaining("stays on record");
        remove(mistake);
        assertThat(authority.asSystem(() -> clusters.all(DAY)))
                .extracting(Clusters.Cluster::name)
                .containsExactly("East");
    }

    private void remove(long cluster) {
        authority.asSystem(() -> {
            clusters.remove(cluster, head());
            return true;
        });
    }

    @Test
    void whatIsTakenAwayCanBeLoadedAgainAndChangesNothing() throws IOException {
        long east = made("East, and a comma");
        add(east, TestSchool.ALDER, DAY);
        add(east, TestSchool.BEECH, DAY);
        end(east, TestSchool.BEECH, DAY, DAY.plusDays(9));
        Visitor visitor = new Visitor(port);
        visitor.signIn(head().signInName(), TestAuthority.PASSPHRASE);
        String csv = visitor.get("/clusters.csv").body();
        assertThat(csv)
                .contains(
                        "URN,School,Cluster,From,Until",
                        "990001,Alder Primary School,\"East, and a comma\",2026-03-02,\r\n",
                        "990002,Beech High School,\"East, and a comma\",2026-03-02,2026-03-11");
        LoadResult result = load(csv).getFirst().result();
        assertThat(result.applied()).isTrue();
        assertThat(result.rowsRead()).isEqualTo(2);
        assertThat(result.added()).isZero();
        assertThat(result.changed()).isZero();
    }

    @Test
    void aFileMakesClustersAddsSchoolsAndChangesLastDays() throws IOException {
        long east = made("East");
        add(east, TestSchool.ALDER, DAY);
        LoadResult result = load("""
                URN,Cluster,From,Until
                990001,east,02/03/2026,31/08/2026
                990002,West,01-09-2025,
                """).getFirst().result();
        assertThat(result.applied()).isTrue();
        assertThat(result.added()).isOne();
        assertThat(result.changed()).isOne();
        assertThat(schoolsOn(east, LocalDate.of(2026, 9, 1))).isZero();
        assertThat(authority.asSystem(() -> clusters.members()))
                .extracting(Clusters.Member::clusterName, Clusters.Member::school, Clusters.Member::until)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("East", "Alder Primary School", LocalDate.of(2026, 8, 31)),
                        org.assertj.core.groups.Tuple.tuple("West", "Beech High School", null));
    }

    @Test
    void rowsInErrorAreNamedAndNothingIsKept() throws IOException {
        LoadResult result = load("""
                URN,Cluster,From,Until
                12,East,2026-03-02,
                990001,,2026-03-02,
                990001,East,,
                990001,East,2026-03-02,2026-03-01
                990002,East,2026-03-02,
                990002,EAST,2026-09-02,
                990003,East,yesterday,
                """).getFirst().result();
        assertThat(result.applied()).isFalse();
        assertThat(result.problems())
                .extracting(LoadResult.Problem::line, LoadResult.Problem::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "URN"),
                        org.assertj.core.groups.Tuple.tuple(3, "Cluster"),
                        org.assertj.core.groups.Tuple.tuple(4, "From"),
                        org.assertj.core.groups.Tuple.tuple(5, "Until"),
                        org.assertj.core.groups.Tuple.tuple(7, "From"),
                        org.assertj.core.groups.Tuple.tuple(8, "From"));
        assertThat(authority.asSystem(() -> clusters.all(DAY))).isEmpty();
    }

    @Test
    void schoolsElsewhereUnknownOrAlreadyThereAreLeftOutAndTold() throws IOException {
        long east = made("East");
        add(east, TestSchool.ALDER, DAY);
        LoadResult result = load("""
                URN,Cluster,From,Until
                980001,East,2026-03-02,
                999997,East,2026-03-02,
                990001,East,2026-06-01,
                990003,East,2026-06-01,
                """).getFirst().result();
        assertThat(result.added()).isOne();
        assertThat(result.unmatched()).isOne();
        assertThat(result.changes())
                .extracting(LoadResult.Change::kind, LoadResult.Change::subject)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Not in the register", "999997"),
                        org.assertj.core.groups.Tuple.tuple(
                                "School of another authority", "Xylia Primary School 980001"),
                        org.assertj.core.groups.Tuple.tuple(
                                "In the cluster at the same time already", "Alder Primary School 990001"));
    }

    private List<Imports.Loaded> load(String csv) throws IOException {
        Path file = folder.resolve("clusters-" + System.nanoTime() + ".csv");
        Files.writeString(file, csv);
        Supplier<List<Imports.Loaded>> work = () -> imports.load(file, Imports.Given.NOTHING, false, head());
        List<Imports.Loaded> loaded = ReaderContext.asSystem(TestAuthority.system(TestAuthority.CODE), work);
        assertThat(loaded.getFirst().recognised())
                .as(loaded.getFirst().message())
                .isTrue();
        assertThat(loaded.getFirst().result()).isNotNull();
        return loaded;
    }
}
