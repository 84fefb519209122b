package headway.jobs;

import headway.identity.ReaderContext;
import headway.shared.CurrentUser;
import java.util.function.Consumer;

/** Work in a thread of its own, which the page that began it does not wait for. */
public final class BackgroundWork {

    private BackgroundWork() {}

    /**
     * Starts work as the program, on behalf of a person.
     *
     * @param name of the thread
     * @param task what is done, as the trail and the database's log name it: "loading"
     * @param failed told of whatever goes wrong, in the same thread
     */
    public static void start(String name, String task, CurrentUser by, Runnable work, Consumer<Throwable> failed) {
        CurrentUser system = CurrentUser.system(task + " for " + by.fullName(), by.authority());
        Thread.ofVirtual()
                .name(name)
                .start(() -> ReaderContext.asSystem(system, () -> {
                    try {
                        work.run();
                    } catch (RuntimeException | OutOfMemoryError e) {
                        failed.accept(e);
                    }
                    return true;
                }));
    }
}
