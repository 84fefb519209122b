package headway.imports;

/** Where a reader puts what it found in a row. */
public interface RecordSink {

    /** A good record; its class decides which {@link RecordStore} takes it. */
    void accept(Object found);

    /** A row that cannot be used: which column, what stands there, and how to mend it. The whole row is left out. */
    void problem(Row row, String column, String value, String reason);

    /** A row that is left out on purpose (a total row, another country's school): counted under its reason. */
    void leftOut(Row row, String reason);
}
