package headway.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of a cluster file: a school's time in a cluster; no last day means that none is set. */
record ClusterMembership(
        int urn, String cluster, LocalDate from, @Nullable LocalDate until) {}
