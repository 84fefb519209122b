package headway.register;

import headway.shared.CurrentUser;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Clusters of schools that work together (R17): optional, dated, several to a school. */
public interface Clusters {

    /** A cluster with how many schools it has on the day that was asked for. */
    record Cluster(long id, String name, String description, int schools) {}

    /** A school's time in a cluster; a last day of null means that none is set. */
    record Member(
            long cluster,
            String clusterName,
            Urn urn,
            String school,
            String phase,
            LocalDate from,
            @Nullable LocalDate until) {

        /** Whether it was in the cluster on any day: an entry that was taken back never was. */
        public boolean everHeld() {
            return until == null || !until.isBefore(from);
        }

        public boolean over(LocalDate day) {
            return until != null && until.isBefore(day);
        }
    }

    /** Every cluster of the reader's authority, by name. */
    List<Cluster> all(LocalDate day);

    Optional<Cluster> find(long id, LocalDate day);

    /** The schools of a cluster, now and before, by name and day. */
    List<Member> members(long id);

    /** The schools of every cluster, by cluster, school and day. */
    List<Member> members();

    long create(String name, String description, CurrentUser by);

    void change(long id, String name, String description, CurrentUser by);

    /** Removes a cluster that never had a school. */
    void remove(long id, CurrentUser by);

    void add(long id, Urn urn, LocalDate from, CurrentUser by);

    /** Sets the last day of a school in a cluster. */
    void end(long id, Urn urn, LocalDate from, LocalDate last, CurrentUser by);

    /** Makes those of the clusters that are not there yet; gives how many were made. */
    int offer(List<String> names, CurrentUser by);
}
