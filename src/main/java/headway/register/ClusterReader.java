package headway.register;

import headway.imports.Reader;
import headway.imports.Recognition;
import headway.imports.RecordSink;
import headway.imports.Row;
import headway.imports.TableHead;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The clusters of an authority's schools, as the page of clusters gives them away. */
@Component
class ClusterReader implements Reader {

    /** The rows of the file so far, by school and cluster. */
    private final Map<String, List<ClusterMembership>> seen = new HashMap<>();

    @Override
    public String id() {
        return "clusters";
    }

    @Override
    public String title() {
        return "Clusters of schools: URN, Cluster, From, Until (CSV; take it from the page of clusters)";
    }

    @Override
    public Optional<Recognition> recognise(TableHead head) {
        return head.headerRow("URN", "Cluster", "From", "Until")
                .map(row -> new Recognition(id(), "Clusters of schools", row, null, null, null, null));
    }

    @Override
    public Reader forOneFile() {
        return new ClusterReader();
    }

    @Override
    public void read(Row row, Recognition recognition, RecordSink sink) {
        Cells cells = new Cells(row, sink);
        int urn = cells.needed("URN");
        if (cells.good() && !Urn.isValid(urn)) {
            cells.problem("URN", Integer.toString(urn), "is not a URN: a URN has five or six digits.");
        }
        String cluster = cells.text("Cluster");
        if (cluster == null || cluster.length() > JdbcClusters.LONGEST_NAME) {
            cells.problem(
                    "Cluster",
                    cluster == null ? "" : cluster,
                    "must be a name of at most " + JdbcClusters.LONGEST_NAME + " characters.");
        }
        LocalDate from = cells.date("From");
        LocalDate until = cells.date("Until");
        if (cells.good() && from == null) {
            cells.problem("From", "", "is blank, but every row needs the first day.");
        }
        if (from != null && until != null && until.isBefore(from)) {
            cells.problem("Until", until.toString(), "lies before the first day, " + from + ".");
        }
        if (cells.good() && cluster != null && from != null) {
            take(new ClusterMembership(urn, cluster, from, until), cells, sink);
        }
    }

    private void take(ClusterMembership found, Cells cells, RecordSink sink) {
        List<ClusterMembership> before = seen.computeIfAbsent(
                found.urn() + " " + found.cluster().toLowerCase(Locale.ROOT), key -> new ArrayList<>());
        if (before.stream().anyMatch(each -> overlap(each, found))) {
            cells.problem(
                    "From",
                    found.from().toString(),
                    "another row of this file has the school in the cluster at the same time. Leave one of them out.");
            return;
        }
        before.add(found);
        sink.accept(found);
    }

    private static boolean overlap(ClusterMembership a, ClusterMembership b) {
        return notAfter(a.from(), b.until()) && notAfter(b.from(), a.until());
    }

    private static boolean notAfter(LocalDate from, @Nullable LocalDate until) {
        return until == null || !from.isAfter(until);
    }
}
