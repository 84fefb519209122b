package headway.imports;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.jobs.BackgroundWork;
import headway.shared.CurrentUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The work on loads: checking and applying, one at a time, in the background where somebody waits at a page. */
@Component
class LoadWork {

    private static final Logger LOG = LoggerFactory.getLogger(LoadWork.class);

    private static final String UNEXPECTED =
            "The load stopped because of an error in Headway or its database; nothing was kept. Try again.";

    private final LoadRunner runner;
    private final Loads loads;
    private final LoadDetails details;
    private final Uploads uploads;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    /**
     * One load at a time: they are heavy, and the later must see what the earlier left. Here they wait without a
     * connection; across processes the lock of {@link LoadRunner} holds.
     */
    private final ReentrantLock oneAtATime = new ReentrantLock();

    LoadWork(
            LoadRunner runner,
            Loads loads,
            LoadDetails details,
            Uploads uploads,
            AuditTrail audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.runner = runner;
        this.loads = loads;
        this.details = details;
        this.uploads = uploads;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
    }

    /** Does work on a load in a thread of its own; whatever goes wrong is said at the load. */
    void inBackground(long id, CurrentUser by, Runnable work) {
        BackgroundWork.start("load-" + id, "loading", by, work, wrong -> {
            if (wrong instanceof UnreadableFileException unreadable) {
                fail(id, messageOf(unreadable));
            } else {
                LOG.error("Load {} failed", id, wrong);
                fail(id, UNEXPECTED);
            }
        });
    }

    static String messageOf(Throwable e) {
        String message = e.getMessage();
        return message == null ? UNEXPECTED : message;
    }

    private void fail(long id, String message) {
        if (!loads.move(id, LoadState.CHECKING, LoadState.FAILED, message)) {
            loads.move(id, LoadState.APPLYING, LoadState.FAILED, message);
        }
    }

    /** Reads an uploaded file and says what loading it would do. */
    void check(long id) {
        Loads.Load load = loads.find(id).orElseThrow();
        withSource(load, source -> {
            LoadResult result = locked(() -> runner.run(
                    source, known(load), id, LoadRunner.Mode.CHECK, rows -> loads.progress(id, rows), kept -> {}));
            remember(id, load.authority(), LoadState.CHECKED, result, false);
        });
    }

    /** Loads an uploaded file. */
    void applyUpload(long id, boolean goodRowsOnly, CurrentUser by) {
        Loads.Load load = loads.find(id).orElseThrow();
        withSource(load, source -> apply(id, source, known(load), goodRowsOnly, by, rows -> loads.progress(id, rows)));
    }

    /** Loads a file and tells those who wait for it, all in one transaction. */
    LoadResult apply(
            long id,
            Source source,
            Recognition recognition,
            boolean goodRowsOnly,
            CurrentUser by,
            IntConsumer progress) {
        LoadRunner.Mode mode = goodRowsOnly ? LoadRunner.Mode.APPLY_GOOD_ROWS : LoadRunner.Mode.APPLY;
        try {
            LoadResult result = locked(() -> runner.run(source, recognition, id, mode, progress, kept -> {
                remember(id, by.authority().value(), LoadState.APPLIED, kept, goodRowsOnly);
                audit.record(new AuditEntry(
                        by,
                        "Loaded a file",
                        "load",
                        Long.toString(id),
                        null,
                        null,
                        recognition.title() + ": " + kept.records() + " records, " + kept.added() + " new, "
                                + kept.changed() + " changed"));
                events.publishEvent(
                        new FileLoaded(id, recognition.readerId(), recognition.title(), recognition.asAt()));
            }));
            if (!result.applied()) {
                remember(id, by.authority().value(), LoadState.FAILED, result, false);
                loads.move(
                        id,
                        LoadState.FAILED,
                        LoadState.FAILED,
                        "Nothing was kept, because rows are in error. Mend them, or load the good rows.");
            }
            return result;
        } catch (RuntimeException | OutOfMemoryError e) {
            fail(id, e instanceof UnreadableFileException ? messageOf(e) : UNEXPECTED);
            throw e;
        }
    }

    private <T> T locked(Supplier<T> work) {
        oneAtATime.lock();
        try {
            return work.get();
        } finally {
            oneAtATime.unlock();
        }
    }

    private void remember(long id, int authority, LoadState state, LoadResult result, boolean goodRowsOnly) {
        transaction.executeWithoutResult(status -> {
            loads.keep(id, state, result, goodRowsOnly);
            details.keep(id, authority, result);
        });
    }

    private static Recognition known(Loads.Load load) {
        Recognition recognition = load.recognition();
        if (recognition == null) {
            throw new UnreadableFileException(Imports.NOT_RECOGNISED);
        }
        return recognition;
    }

    private void withSource(Loads.Load load, Consumer<Source> work) {
        Long upload = load.uploadId();
        if (upload == null) {
            throw new UnreadableFileException("The uploaded file is no longer kept. Upload it again.");
        }
        try {
            Path file = uploads.toFile(upload);
            try {
                Source source = FileOpener.open(file, load.fileName()).stream()
                        .filter(each -> each.fileName().equals(load.fileName())
                                && each.sheet().equals(load.sheet()))
                        .findFirst()
                        .orElseThrow(
                                () -> new UnreadableFileException("The uploaded file has changed. Upload it again."));
                work.accept(source);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
