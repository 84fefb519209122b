package headway.imports;

/** Takes records of one class into the database, in bulk, within the transaction of the load. */
public interface RecordStore<R> {

    Class<R> type();

    /** Begins a batch; rows are staged as they come. */
    Batch<R> begin(LoadContext load);

    /** The records of one load. */
    interface Batch<R> {

        void add(R found);

        /** Merges what was staged into what is held; the same content a second time changes nothing. */
        Outcome finish();
    }

    /**
     * What a batch did.
     *
     * @param stored records staged
     * @param added new to what was held
     * @param changed different from what was held
     * @param unmatched records of schools that the register does not know (kept, and matched when it does)
     */
    record Outcome(int stored, int added, int changed, int unmatched) {}
}
