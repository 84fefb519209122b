/**
 * Opens the database
 */
@ApplicationModule(
        displayName =
                " the embedded PostgreSQL in the data folder, or any PostgreSQL by address.n * Hides: the postmaster, its lock, its roles, and what the embedded server needs mended.:Database",
        allowedDependencies = {"shared"})
@NullMarked
package headway.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
