/**
 * Takes files in: recognises them, shows what they would change, applies each in one transaction, and keeps the history
 * of loads. Modules bring a {@link headway.imports.Reader} for each kind of file and a
 * {@link headway.imports.RecordStore} for each kind of record.
 * Hides: CSV, XLSX, ODS, JSON and zip; encodings; previews; error files.
 */
@ApplicationModule(
        displayName = "Imports",
        allowedDependencies = {"shared", "audit", "web", "identity", "jobs"})
@NullMarked
package headway.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
