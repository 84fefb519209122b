package headway.bench;

import headway.evidence.EvidenceLoader;
import headway.evidence.FactSheets;
import headway.evidence.SchoolEvidence;
import headway.evidence.facts.FactMaker;
import headway.facts.FactSheet;
import headway.identity.ReaderContext;
import headway.imports.Imports;
import headway.register.School;
import headway.register.Schools;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.strategy.Evaluation;
import headway.strategy.Evaluator;
import headway.strategy.Strategies;
import headway.strategy.StrategyPack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** A suggestion for every state-funded school of England from the national files. */
public final class EnglandBench {

    private static final int RUNS = 9;
    private static final LocalDate AS_AT = LocalDate.of(2019, 12, 31);
    private static final CurrentUser SYSTEM = CurrentUser.system("bench", new AuthorityCode(999));
    private static final List<String> FILES = List.of(
            "register/schools-2023-11-with-pupils-and-location.json.zip",
            "register/edubaseallstatefunded20260602.csv",
            "register/links_edubasealldata20250422.csv",
            "ofsted/england-ofsted-2018-07.xlsx",
            "ks2/england-ks2-2018-2019-selected-columns.csv",
            "ks4/2018-2019_england_ks4provisional.csv",
            "ks4/england-ks4-2018-2019-selected-columns.csv",
            "ks5/england-ks5-2018-2019-selected-columns.csv",
            "census/2018-2019_england_census.csv",
            "absence/2018-2019_england_abs.csv");

    private final Imports imports;
    private final Schools schools;
    private final EvidenceLoader loader;
    private final FactMaker maker;
    private final FactSheets sheets;
    private final Strategies strategies;
    private final Path data;

    public EnglandBench(ApplicationContext context, Path data) {
        this.imports = context.getBean(Imports.class);
        this.schools = context.getBean(Schools.class);
        this.loader = context.getBean(EvidenceLoader.class);
        this.maker = context.getBean(FactMaker.class);
        this.sheets = context.getBean(FactSheets.class);
        this.strategies = context.getBean(Strategies.class);
        this.data = data;
    }

    public void run() throws Exception {
        loadAll();
        StrategyPack pack = strategies.find("merton-2016-17", version()).orElseThrow();
        Stopwatch register = new Stopwatch();
        Stopwatch reading = new Stopwatch();
        Stopwatch facts = new Stopwatch();
        Stopwatch evaluation = new Stopwatch();
        Stopwatch all = new Stopwatch();
        List<Evaluation> evaluations = List.of();
        int figures = 0;
        for (int run = 0; run < RUNS; run++) {
            List<School> open = register.time(() -> asSystem(this::openSchools));
            List<SchoolEvidence> evidence = reading.time(() -> asSystem(() -> loader.of(open, AS_AT)));
            List<FactSheet> made = facts.time(() -> evidence.parallelStream()
                    .map(each -> maker.make(each, AS_AT))
                    .toList());
            evaluations = evaluation.time(() -> evaluate(pack, made));
            figures = evidence.stream().mapToInt(each -> each.measures().size()).sum();
        }
        for (int run = 0; run < RUNS; run++) {
            List<School> open = asSystem(this::openSchools);
            all.time(() -> evaluate(pack, asSystem(() -> sheets.asAt(open, AS_AT))));
        }
        Stopwatch.head("Suggestions for %,d schools of England as at %s, from %,d figures"
                .formatted(evaluations.size(), AS_AT, figures));
        reading.row("reading the evidence");
        facts.row("making the facts");
        evaluation.row("evaluating the strategy");
        all.row("all three, in one go");
        register.row("before: reading the schools' register rows");
        System.out.println();
        evaluations.stream()
                .collect(Collectors.groupingBy(EnglandBench::category, Collectors.counting()))
                .forEach((category, count) -> System.out.printf("%,7d  %s%n", count, category));
        System.out.println();
    }

    private void loadAll() throws Exception {
        System.out.printf(
                "| %-60s | %8s | %9s |%n|---|---:|---:|%n", "file loaded into an empty database", "seconds", "records");
        for (String file : FILES) {
            Stopwatch load = new Stopwatch();
            List<Imports.Loaded> loaded = load.time(
                    () -> asSystem(() -> imports.load(data.resolve(file), Imports.Given.NOTHING, false, SYSTEM)));
            for (Imports.Loaded each : loaded) {
                System.out.printf(
                        "| %-60s | %8.2f | %,9d |%n",
                        file,
                        load.last(),
                        each.result() == null ? 0 : each.result().records());
            }
        }
        System.out.println();
    }

    private List<School> openSchools() {
        return schools.authorities().stream()
                .flatMap(authority -> schools.openAt(authority.code(), AS_AT).stream())
                .toList();
    }

    private static List<Evaluation> evaluate(StrategyPack pack, List<FactSheet> facts) {
        return facts.parallelStream()
                .map(sheet -> Evaluator.evaluate(pack, sheet, Map.of()))
                .toList();
    }

    private String version() {
        return strategies.list().stream()
                .filter(held -> held.id().equals("merton-2016-17"))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private static String category(Evaluation evaluation) {
        return evaluation.suggestion().category() == null
                ? "Cannot tell"
                : evaluation.suggestion().category().name();
    }

    private static <T> T asSystem(java.util.function.Supplier<T> work) {
        return ReaderContext.asSystem(SYSTEM, work);
    }
}
