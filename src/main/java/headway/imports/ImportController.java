package headway.imports;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.web.AllowedTo;
import headway.web.Navigation;
import headway.web.NavigationItem;
import headway.web.NotFoundException;
import headway.web.PageFrame;
import headway.web.TableExport;
import headway.web.TypedTextFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking files in on screen: upload, what it was recognised as, what it would change, confirm, result. */
@Controller
class ImportController implements Navigation {

    private static final int SHOWN = 200;

    private final Imports imports;
    private final Loads loads;
    private final LoadDetails details;
    private final List<Reader> readers;

    ImportController(Imports imports, Loads loads, LoadDetails details, List<Reader> readers) {
        this.imports = imports;
        this.loads = loads;
        this.details = details;
        this.readers = readers;
    }

    @Override
    public List<NavigationItem> items(CurrentUser user) {
        return user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT) || user.is(Role.ADMINISTRATOR)
                ? List.of(new NavigationItem(60, "Evidence", "/imports"))
                : List.of();
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.ADMINISTRATOR})
    @GetMapping("/imports")
    String overview(Model model) {
        return overview(model, "");
    }

    private String overview(Model model, String problem) {
        model.addAttribute("loads", loads.latest(SHOWN));
        model.addAttribute("kinds", readers.stream().map(Reader::title).sorted().toList());
        model.addAttribute("problem", problem);
        return "imports/overview";
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.ADMINISTRATOR})
    @PostMapping("/imports")
    String upload(@RequestParam("files") List<MultipartFile> files, CurrentUser user, Model model) throws IOException {
        List<Long> received = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (MultipartFile file : files) {
            if (file.isEmpty()) {
                // A form in which no file was chosen sends one without a name.
                String name = file.getOriginalFilename();
                if (name != null && !name.isBlank()) {
                    problems.add("The file " + nameOf(file) + " is empty. Download or save it again.");
                }
                continue;
            }
            try (InputStream content = file.getInputStream()) {
                received.addAll(imports.receive(content, nameOf(file), user));
            } catch (UnreadableFileException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        if (received.isEmpty() || !problems.isEmpty()) {
            return overview(model, problems.isEmpty() ? "Choose a file first" : String.join(" ", problems));
        }
        return received.size() == 1 ? "redirect:/imports/" + received.getFirst() : "redirect:/imports";
    }

    private static String nameOf(MultipartFile file) {
        String name = file.getOriginalFilename();
        String bare =
                name == null ? "file" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = TypedTextFilter.withoutControls(bare);
        return plain.isBlank() ? "file" : plain;
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.ADMINISTRATOR})
    @GetMapping("/imports/{id}")
    String load(@PathVariable long id, Model model) {
        Loads.Load load = found(id);
        List<LoadResult.Change> changes = details.changes(id, 5000);
        Map<String, List<LoadResult.Change>> byKind = changes.stream()
                .collect(Collectors.groupingBy(LoadResult.Change::kind, TreeMap::new, Collectors.toList()));
        Recognition recognition = load.recognition();
        model.addAttribute("load", load);
        model.addAttribute("changes", byKind);
        model.addAttribute("problems", details.problems(id, SHOWN));
        model.addAttribute(
                "same",
                recognition == null || load.state() != LoadState.CHECKED
                        ? null
                        : loads.sameApplied(load.sha256(), load.sheet(), recognition.readerId())
                                .orElse(null));
        return "imports/load";
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.ADMINISTRATOR})
    @PostMapping("/imports/{id}/confirm")
    String confirm(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String asAt,
            @RequestParam(defaultValue = "") String published,
            @RequestParam(defaultValue = "false") boolean goodRows,
            CurrentUser user,
            RedirectAttributes flash) {
        found(id);
        try {
            imports.confirm(id, new Imports.Given(date(asAt), date(published)), goodRows, user);
        } catch (DateTimeParseException e) {
            flash.addFlashAttribute(PageFrame.FLASH, "Nothing was loaded: enter dates as year-month-day.");
        }
        return "redirect:/imports/" + id;
    }

    private static @Nullable LocalDate date(String text) {
        return text.isBlank() ? null : LocalDate.parse(text.strip());
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.ADMINISTRATOR})
    @PostMapping("/imports/{id}/check")
    String checkAgain(@PathVariable long id, CurrentUser user) {
        found(id);
        imports.checkAgain(id, user);
        return "redirect:/imports/" + id;
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.ADMINISTRATOR})
    @PostMapping("/imports/{id}/discard")
    String discard(@PathVariable long id, RedirectAttributes flash) {
        found(id);
        imports.discard(id);
        flash.addFlashAttribute(PageFrame.FLASH, "The file was put aside. Nothing of it was kept.");
        return "redirect:/imports";
    }

    /** The rows in error with what to mend in each, under the file's own header, ready to be loaded again. */
    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.ADMINISTRATOR})
    @GetMapping("/imports/{id}/errors.csv")
    void errors(@PathVariable long id, HttpServletResponse response) throws IOException {
        Loads.Load load = found(id);
        List<String> header = new ArrayList<>(details.header(id));
        int width = header.size();
        header.add("What to mend");
        Map<Integer, List<LoadResult.Problem>> byLine = details.problems(id, Integer.MAX_VALUE).stream()
                .collect(Collectors.groupingBy(LoadResult.Problem::line, TreeMap::new, Collectors.toList()));
        List<List<@Nullable Object>> rows = byLine.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(line -> mendable(line.getValue(), width))
                .toList();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"to-mend-" + load.fileName().replaceAll("[^A-Za-z0-9._-]", "_") + ".csv\"");
        TableExport.csv(response.getOutputStream(), header, rows);
    }

    private static List<@Nullable Object> mendable(List<LoadResult.Problem> problems, int width) {
        List<@Nullable Object> cells = new ArrayList<>(problems.getFirst().cells());
        while (cells.size() < width) {
            cells.add("");
        }
        cells.add(problems.stream()
                .map(problem -> problem.column() + " '" + problem.value() + "' " + problem.reason())
                .collect(Collectors.joining(" ")));
        return cells;
    }

    private Loads.Load found(long id) {
        return loads.find(id).orElseThrow(() -> new NotFoundException("Load " + id));
    }
}
