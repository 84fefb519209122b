package headway.imports;

import java.util.Optional;

/** Knows one kind of file. Pure: it turns rows into records and problems, and touches no database. */
public interface Reader {

    /** A short stable name, such as {@code ofsted-mi}. */
    String id();

    /** What it reads, in words for the import page. */
    String title();

    /** Whether this is its kind of file, judged by header and name; reads nothing else. */
    Optional<Recognition> recognise(TableHead head);

    /** The reader to use for one file: itself, or one that remembers the file's rows, to find a school given twice. */
    default Reader forOneFile() {
        return this;
    }

    /** Reads one row below the header; called in order. */
    void read(Row row, Recognition recognition, RecordSink sink);
}
