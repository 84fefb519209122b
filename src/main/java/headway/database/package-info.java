/**
 * Opens the database: the embedded PostgreSQL in the data folder, or any PostgreSQL by address.
 * Hides: the postmaster, its lock, its roles, and what the embedded server needs mended.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"shared"})
@NullMarked
package headway.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
