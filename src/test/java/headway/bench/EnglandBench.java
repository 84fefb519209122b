package headway.bench;

import headway.database.Database;
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
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** A suggestion for every state-funded school of England from the national files, and for one authority of them. */
public final class EnglandBench {

    static final LocalDate AS_AT = LocalDate.of(2019, 12, 31);
    static final String PACK = "merton-2016-17";

    private static final int WARM_UPS = 3;
    private static final int RUNS = 9;
    private static final CurrentUser SYSTEM = CurrentUser.system("bench", new AuthorityCode(999));

    private final Imports imports;
    private final Schools schools;
    private final EvidenceLoader loader;
    private final FactMaker maker;
    private final FactSheets sheets;
    private final Strategies strategies;
    private final PlainCopy plain;
    private final List<Path> files;

    public EnglandBench(ApplicationContext context, List<Path> files) {
        this.imports = context.getBean(Imports.class);
        this.schools = context.getBean(Schools.class);
        this.loader = context.getBean(EvidenceLoader.class);
        this.maker = context.getBean(FactMaker.class);
        this.sheets = context.getBean(FactSheets.class);
        this.strategies = context.getBean(Strategies.class);
        this.plain = new PlainCopy(context.getBean(Database.class));
        this.files = files;
    }

    /** Loads the files, unless the data folder holds them from an earlier run. */
    public void loadOnce() throws Exception {
        if (schools.edition().isPresent()) {
            return;
        }
        for (Path file : files) {
            for (Imports.Loaded each :
                    ReaderContext.asSystem(SYSTEM, () -> imports.load(file, Imports.Given.NOTHING, true, SYSTEM))) {
                if (each.result() == null) {
                    throw new IllegalStateException(each.fileName() + ": " + each.message());
                }
            }
        }
    }

    public void run(Results results) throws Exception {
        StrategyPack pack = strategies.find(PACK, version()).orElseThrow();
        List<School> england = asSystem(() -> schools.authorities().stream()
                .flatMap(authority -> schools.openAt(authority.code(), AS_AT).stream())
                .toList());
        List<School> one = asSystem(() -> largest(schools));
        double whole = measure("England", england, pack, results);
        double part = measure("one authority", one, pack, results);
        results.line(
                "Is it linear? Milliseconds for each school",
                "%.3f for one authority".formatted(1000 * part / one.size()),
                "%.3f for England".formatted(1000 * whole / england.size()),
                Results.ratio(part / one.size(), whole / england.size()),
                "from the two above");
    }

    /** The schools of the authority that has most. */
    static List<School> largest(Schools schools) {
        return schools.authorities().stream()
                .map(authority -> schools.openAt(authority.code(), AS_AT))
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    private double measure(String where, List<School> of, StrategyPack pack, Results results) throws Exception {
        Stopwatch reading = new Stopwatch();
        Stopwatch facts = new Stopwatch();
        Stopwatch evaluation = new Stopwatch();
        Stopwatch all = new Stopwatch();
        Stopwatch select = new Stopwatch();
        int figures = 0;
        for (int run = 0; run < WARM_UPS + RUNS; run++) {
            if (run == WARM_UPS) {
                List.of(reading, facts, evaluation, all, select).forEach(Stopwatch::forget);
            }
            List<SchoolEvidence> evidence = reading.time(() -> asSystem(() -> loader.of(of, AS_AT)));
            List<FactSheet> made = facts.time(() -> evidence.parallelStream()
                    .map(each -> maker.make(each, AS_AT))
                    .toList());
            evaluation.time(() -> evaluate(pack, made));
            figures = evidence.stream().mapToInt(each -> each.measures().size()).sum();
            all.time(() -> evaluate(pack, asSystem(() -> sheets.asAt(of, AS_AT))));
            select.time(() -> select(of));
        }
        String how = "%,d schools, %,d figures, as at %s; %d runs after %d to warm up"
                .formatted(of.size(), figures, AS_AT, RUNS, WARM_UPS);
        String beside = "JDBC select of these schools' figures, of any date: " + select.words();
        results.line(
                "Suggestions, " + where + ": all in one go",
                all.words(),
                beside,
                Results.ratio(all.median(), select.median()),
                how);
        results.line(
                "… reading the evidence",
                reading.words(),
                beside,
                Results.ratio(reading.median(), select.median()),
                how);
        results.line("… making the facts", facts.words(), "–", "–", how);
        results.line("… evaluating the strategy", evaluation.words(), "–", "–", how);
        return all.median();
    }

    /** Reads the figures of schools, each value once, and keeps nothing. */
    private int select(List<School> of) throws Exception {
        try (Connection connection = plain.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(20_000);
            int read = 0;
            try (ResultSet row = statement.executeQuery(
                    "select urn, measure, year, breakdown, status, value, marker, cohort, lower, upper, percentile, edition_id"
                            + " from measure_value where urn in ("
                            + String.join(
                                    ",",
                                    of.stream()
                                            .map(school -> school.urn().toString())
                                            .toList())
                            + ")")) {
                while (row.next()) {
                    for (int column = 1; column <= 12; column++) {
                        if (row.getObject(column) != null) {
                            read++;
                        }
                    }
                }
            }
            return read;
        }
    }

    private static List<Evaluation> evaluate(StrategyPack pack, List<FactSheet> facts) {
        return facts.parallelStream()
                .map(sheet -> Evaluator.evaluate(pack, sheet, Map.of()))
                .toList();
    }

    private String version() {
        return strategies.list().stream()
                .filter(held -> held.id().equals(PACK))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private static <T> T asSystem(Supplier<T> work) {
        return ReaderContext.asSystem(SYSTEM, work);
    }
}
