package headway.imports;

/** What a load tells people beside its counts: each change worth a line, such as a school that closed. */
public interface LoadReport {

    /**
     * A change that people want to read.
     *
     * @param kind such as "Opened", "Became an academy", "New headteacher"
     * @param subject whom it is about, such as the school's name and URN
     * @param detail from what to what, or empty
     */
    void change(String kind, String subject, String detail);

    /**
     * A row that its reader could read and a store cannot keep, such as one about another authority's school: told, counted
     * and left out like a row in error. Only before the batch is finished.
     */
    void problem(Row row, String column, String value, String reason);

    /** A school in the file that the register does not know. */
    void unmatched(int urn, String name);
}
