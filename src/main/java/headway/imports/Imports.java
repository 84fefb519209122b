package headway.imports;

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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes files in: the public door of imports. */
@Component
public class Imports {

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
    private final LoadWork work;

    Imports(LoadRunner runner, Loads loads, Uploads uploads, LoadWork work) {
        this.runner = runner;
        this.loads = loads;
        this.uploads = uploads;
        this.work = work;
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
            return List.of(new Loaded(0, file.getFileName().toString(), "", false, false, null, LoadWork.messageOf(e)));
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
        LoadResult result = work.apply(id, source, recognition, goodRowsOnly, by, rows -> {});
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
            known.forEach(id -> work.inBackground(id, by, () -> work.check(id)));
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
            work.inBackground(id, by, () -> work.applyUpload(id, goodRowsOnly, by));
        }
    }

    /** Checks an upload again whose check or load broke off or failed. */
    void checkAgain(long id, CurrentUser by) {
        if (loads.find(id).orElseThrow().uploadId() == null) {
            return;
        }
        if (loads.move(id, LoadState.BROKEN_OFF, LoadState.CHECKING, "")
                || loads.move(id, LoadState.FAILED, LoadState.CHECKING, "")) {
            work.inBackground(id, by, () -> work.check(id));
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
}
