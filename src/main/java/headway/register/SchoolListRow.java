package headway.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the school list. Category, level and alerts are blank for whom they are not to be seen. */
public record SchoolListRow(
        int urn,
        String laestab,
        String name,
        String phase,
        String type,
        String kind,
        @Nullable Integer pupils,
        String clusters,
        @Nullable String partner,
        @Nullable String inspectionFramework,
        @Nullable String inspectionOutcome,
        @Nullable LocalDate inspected,
        @Nullable String category,
        @Nullable String categoryTag,
        @Nullable String level,
        @Nullable LocalDate categoryFrom,
        int alerts) {}
