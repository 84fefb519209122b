package headway.imports;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.identity.ReaderContext;
import headway.shared.CurrentUser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files in: the public door of imports. */
@Component
public class Imports {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    /** What became of a file loaded in one go. */
    public record Loaded(
            long loadId,
            String fileName,
            String title,
            boolean recognised,
            boolean repeated,
            @Nullable LoadResult result,
            String message) {

        public boolean applied() {
            return result != null && result.applied();
        }
    }

    /** What a person says of a file that does not say it itself. */
    public record Given(@Nullable LocalDate asAt, @Nullable LocalDate published) {
        public static final Given NOTHING = new Given(null, null);
    }

    private final LoadRunner runner;
    private final Loads loads;
    private final Uploads uploads;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    /** One load at a time: they are heavy, and the later must see what the earlier left. */
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Imports(
            LoadRunner runner,
            Loads loads,
            Uploads uploads,
            AuditTrail audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.runner = runner;
        this.loads = loads;
        this.uploads = uploads;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
    }

    /** Loads a file from disk in one go: every table in it that a reader knows. */
    public List<Loaded> load(Path file, Given given, boolean goodRowsOnly, CurrentUser by) {
        try {
            String name = file.getFileName().toString();
            String hash = Uploads.hash(file);
            List<Loaded> results = new ArrayList<>();
            for (Source source : FileOpener.open(file, name)) {
                results.add(loadSource(source, hash, given, goodRowsOnly, by));
            }
            return worthTelling(results);
        } catch (UnreadableFileException e) {
            return List.of(new Loaded(0, file.getFileName().toString(), "", false, false, null, messageOf(e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a workbook with many sheets, those that nobody knows matter only if none is known. */
    private static List<Loaded> worthTelling(List<Loaded> results) {
        List<Loaded> known = results.stream().filter(Loaded::recognised).toList();
        return known.isEmpty() ? results.subList(0, Math.min(1, results.size())) : known;
    }

    private Loaded loadSource(Source source, String hash, Given given, boolean goodRowsOnly, CurrentUser by)
            throws IOException {
        Optional<Recognition> recognised = runner.recognise(source);
        if (recognised.isEmpty()) {
            return new Loaded(0, source.fileName(), "", false, false, null, NOT_RECOGNISED);
        }
        Recognition recognition = completed(recognised.get(), given);
        if (loads.sameApplied(hash, source.sheet(), recognition.readerId()).isPresent()) {
            return new Loaded(
                    0,
                    source.fileName(),
                    recognition.title(),
                    true,
                    true,
                    null,
                    "This same file was loaded before: nothing to do.");
        }
        long id = loads.begin(null, source, hash, recognition, LoadState.APPLYING, by);
        LoadResult result = apply(id, source, recognition, goodRowsOnly, by, rows -> {});
        return new Loaded(
                id,
                source.fileName(),
                recognition.title(),
                true,
                false,
                result,
                result.applied() ? "" : "Nothing was kept, because rows are in error.");
    }

    static final String NOT_RECOGNISED =
            "Headway does not know this kind of file. Check that it is a file of the list of"
                    + " what can be loaded, with its header row unchanged.";

    static Recognition completed(Recognition recognition, Given given) {
        return new Recognition(
                recognition.readerId(),
                recognition.title(),
                recognition.headerRow(),
                recognition.year(),
                recognition.status(),
                recognition.asAt() == null ? given.asAt() : recognition.asAt(),
                recognition.published() == null ? given.published() : recognition.published());
    }

    /** Takes an upload in and says what each table of it was recognised as; those known are then checked. */
    List<Long> receive(InputStream content, String fileName, CurrentUser by) throws IOException {
        Uploads.Upload upload = uploads.keep(content, fileName, by);
        Path file = uploads.toFile(upload.id());
        try {
            List<Source> sources = FileOpener.open(file, fileName);
            List<Long> known = new ArrayList<>();
            for (Source source : sources) {
                Optional<Recognition> recognised = runner.recognise(source);
                if (recognised.isPresent()) {
                    known.add(loads.begin(
                            upload.id(), source, upload.sha256(), recognised.get(), LoadState.CHECKING, by));
                }
            }
            if (known.isEmpty()) {
                long id = loads.begin(upload.id(), sources.getFirst(), upload.sha256(), null, LoadState.UNKNOWN, by);
                loads.move(id, LoadState.UNKNOWN, LoadState.UNKNOWN, NOT_RECOGNISED);
                return List.of(id);
            }
            known.forEach(id -> inBackground(id, by, () -> check(id)));
            return known;
        } catch (UnreadableFileException e) {
            uploads.delete(upload.id());
            throw e;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Applies a checked load, in the background. */
    void confirm(long id, Given given, boolean goodRowsOnly, CurrentUser by) {
        loads.dates(id, given.asAt(), given.published());
        if (loads.move(id, LoadState.CHECKED, LoadState.APPLYING, "")) {
            inBackground(id, by, () -> applyUpload(id, goodRowsOnly, by));
        }
    }

    void discard(long id) {
        loads.find(id).ifPresent(load -> {
            for (LoadState state :
                    List.of(LoadState.CHECKED, LoadState.FAILED, LoadState.BROKEN_OFF, LoadState.UNKNOWN)) {
                loads.move(id, state, LoadState.DISCARDED, "");
            }
        });
    }

    private void inBackground(long id, CurrentUser by, Runnable work) {
        CurrentUser system = CurrentUser.system("loading for " + by.fullName(), by.authority());
        Thread.ofVirtual()
                .name("load-" + id)
                .start(() -> ReaderContext.asSystem(system, () -> {
                    try {
                        work.run();
                    } catch (UnreadableFileException e) {
                        fail(id, messageOf(e));
                    } catch (RuntimeException | OutOfMemoryError e) {
                        LOG.error("Load {} failed", id, e);
                        fail(id, UNEXPECTED);
                    }
                    return true;
                }));
    }

    private static final String UNEXPECTED =
            "The load stopped because of an error in Headway or its database; nothing was kept. Try again.";

    private static String messageOf(Throwable e) {
        String message = e.getMessage();
        return message == null ? UNEXPECTED : message;
    }

    private void fail(long id, String message) {
        if (!loads.move(id, LoadState.CHECKING, LoadState.FAILED, message)) {
            loads.move(id, LoadState.APPLYING, LoadState.FAILED, message);
        }
    }

    private void check(long id) {
        Loads.Load load = loads.find(id).orElseThrow();
        withSource(load, source -> {
            LoadResult result = locked(() -> runner.run(
                    source, known(load), id, LoadRunner.Mode.CHECK, rows -> loads.progress(id, rows), kept -> {}));
            remember(id, load.authority(), LoadState.CHECKED, result, false);
        });
    }

    private void applyUpload(long id, boolean goodRowsOnly, CurrentUser by) {
        Loads.Load load = loads.find(id).orElseThrow();
        withSource(load, source -> apply(id, source, known(load), goodRowsOnly, by, rows -> loads.progress(id, rows)));
    }

    private LoadResult apply(
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

    private <T> T locked(java.util.function.Supplier<T> work) {
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
            loads.details(id, authority, result);
        });
    }

    private static Recognition known(Loads.Load load) {
        Recognition recognition = load.recognition();
        if (recognition == null) {
            throw new UnreadableFileException(NOT_RECOGNISED);
        }
        return recognition;
    }

    private void withSource(Loads.Load load, java.util.function.Consumer<Source> work) {
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
