package headway.jobs;

/** Looks for work that a process left behind when it ended, to take it up or to say that it broke off. */
public interface LeftBehind {

    /** Called as the program at the start and every 20 seconds, by every process on the database. */
    void look();
}
