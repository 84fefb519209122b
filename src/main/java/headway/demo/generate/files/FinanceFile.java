package headway.demo.generate.files;

import headway.demo.generate.results.Money;
import headway.demo.generate.world.Authority;
import headway.demo.generate.world.Institution;
import headway.demo.generate.world.School;
import headway.demo.generate.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Consistent financial reporting of 2018/19: maintained schools with 147 columns, then benchmark rows of 23 cells, with
 * a comma between thousands and NA followed by a blank.
 */
public final class FinanceFile {

    private static final int END_YEAR = 2019;
    private static final String MISSING = "NA ";

    /** The five groups of headings whose past is told, each by its places in {@link Money#spending()}. */
    private static final List<List<Integer>> CATEGORIES =
            List.of(List.of(0, 2), List.of(1), List.of(4), List.of(7), List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));

    private final World world;
    private final FinanceMedians medians;

    private FinanceFile(World world) {
        this.world = world;
        this.medians = new FinanceMedians();
    }

    public static Written write(Path folder, World world) throws IOException {
        return new FinanceFile(world).write(folder);
    }

    private Written write(Path folder) throws IOException {
        Path path = folder.resolve("2018-2019_" + Places.word(world) + "_cfr.csv");
        try (CsvFile file = new CsvFile(path, Style.TABLES)) {
            file.header(Headers.of("finance-2019"));
            List<FinanceRow> rows = rows(world.places());
            for (FinanceRow row : rows) {
                for (int year = END_YEAR - 4; year <= END_YEAR; year++) {
                    medians.add(row, year, spending(row.money(year)));
                }
            }
            for (FinanceRow row : rows) {
                file.row(school(row));
            }
            benchmarks(file, rows);
            return new Written(path, "Finance 2018/19", file.rows());
        }
    }

    private static List<FinanceRow> rows(List<Institution> places) {
        List<FinanceRow> rows = new ArrayList<>();
        for (Institution place : places) {
            Optional<School> school = place.schoolAt(LocalDate.of(END_YEAR, 3, 31));
            boolean maintained = school.isPresent() && school.get().type().maintained();
            if (maintained && place.roll(END_YEAR) > 0) {
                rows.add(new FinanceRow(place, school.get(), END_YEAR));
            }
        }
        return rows;
    }

    private List<String> school(FinanceRow row) {
        Money money = row.money(END_YEAR);
        List<String> cells = new ArrayList<>(List.of(
                "%03d".formatted(row.place().authority().code()),
                Integer.toString(row.school().urn()),
                row.region(),
                row.group(),
                Integer.toString(money.pupils()),
                Numerals.whole(100 * row.place().intake().freeMeals()),
                row.band()));
        cells.addAll(figures(money));
        past(cells, row);
        shares(cells, row, money);
        return cells;
    }

    /** Income, spending by heading, and all spending. */
    private static List<String> figures(Money money) {
        List<String> cells = new ArrayList<>();
        cells.add(Numerals.thousands(money.grants()));
        cells.add(Numerals.thousands(money.ownIncome()));
        cells.add(Numerals.thousands(money.income()));
        money.spending().forEach(heading -> cells.add(Numerals.thousands(heading)));
        cells.add(Numerals.thousands(money.total()));
        return cells;
    }

    private static List<Integer> spending(Money money) {
        return CATEGORIES.stream()
                .map(headings ->
                        headings.stream().mapToInt(money.spending()::get).sum())
                .toList();
    }

    private void past(List<String> cells, FinanceRow row) {
        for (int year = END_YEAR - 4; year <= END_YEAR; year++) {
            List<Integer> own = spending(row.money(year));
            for (int i = 0; i < CATEGORIES.size(); i++) {
                cells.add(row.existed(year) ? amount(own.get(i)) : MISSING);
            }
            for (int i = 0; i < CATEGORIES.size(); i++) {
                cells.add(Numerals.thousands(medians.of(row, year, i)));
            }
        }
        List<Integer> first = spending(row.money(END_YEAR - 4));
        List<Integer> last = spending(row.money(END_YEAR));
        for (int i = 0; i < CATEGORIES.size(); i++) {
            boolean told = row.existed(END_YEAR - 4) && first.get(i) > 0;
            cells.add(told ? Numerals.thousands(last.get(i) - first.get(i)) : Ks4Values.NOT_APPLICABLE);
        }
    }

    private static String amount(int pounds) {
        return pounds == 0 ? Ks4Values.SUPPRESSED : Numerals.thousands(pounds);
    }

    private void shares(List<String> cells, FinanceRow row, Money money) {
        cells.add(Numerals.percent(100.0 * money.grants() / money.income()));
        cells.add(Numerals.percent(100.0 * money.ownIncome() / money.income()));
        money.spending()
                .forEach(heading -> cells.add(
                        heading == 0 ? Ks4Values.NOT_APPLICABLE : Numerals.percent(100.0 * heading / money.total())));
        for (int year = END_YEAR - 4; year <= END_YEAR; year++) {
            List<Integer> own = spending(row.money(year));
            for (int amount : own) {
                cells.add(
                        row.existed(year)
                                ? Numerals.percent(100.0 * amount / own.getLast())
                                : Ks4Values.NOT_APPLICABLE);
            }
            for (int i = 0; i < CATEGORIES.size(); i++) {
                // The real file leaves the authority's shares out.
                cells.add(Ks4Values.NOT_APPLICABLE);
            }
        }
        List<Integer> first = spending(row.money(END_YEAR - 4));
        List<Integer> last = spending(row.money(END_YEAR));
        for (int i = 0; i < CATEGORIES.size(); i++) {
            double then = 100.0 * first.get(i) / first.getLast();
            double now = 100.0 * last.get(i) / last.getLast();
            cells.add(row.existed(END_YEAR - 4) ? Numerals.percent(now - then) : Ks4Values.NOT_APPLICABLE);
        }
    }

    private void benchmarks(CsvFile file, List<FinanceRow> rows) throws IOException {
        for (Authority authority : world.authorities()) {
            List<FinanceRow> own = rows.stream()
                    .filter(row -> row.place().authority().code() == authority.code())
                    .toList();
            compare(file, "LA", authority.name(), own, true);
        }
        List<FinanceRow> nation = world.national() ? rows : rows(world.nation());
        compare(file, "NAT", "", nation, false);
        compare(
                file,
                "LONDON",
                "",
                nation.stream().filter(row -> row.region().equals("London")).toList(),
                true);
        compare(
                file,
                "NON-LONDON",
                "",
                nation.stream().filter(row -> row.region().equals("Non-London")).toList(),
                true);
    }

    /** One row a group of schools, and, where asked, a band of free meals: the medians of its schools. */
    private static void compare(CsvFile file, String mark, String name, List<FinanceRow> rows, boolean banded)
            throws IOException {
        Map<String, List<FinanceRow>> groups = new TreeMap<>();
        rows.forEach(
                row -> groups.computeIfAbsent(row.group() + "|" + (banded ? row.band() : ""), key -> new ArrayList<>())
                        .add(row));
        for (Map.Entry<String, List<FinanceRow>> entry : groups.entrySet()) {
            FinanceRow first = entry.getValue().getFirst();
            String region = banded ? first.region() : "";
            List<String> cells = new ArrayList<>(List.of(
                    mark + suffix(first.group()), name, region, first.group(), "", "", banded ? first.band() : ""));
            cells.addAll(figures(FinanceMedians.typical(entry.getValue(), END_YEAR)));
            file.row(cells);
        }
    }

    private static String suffix(String group) {
        return switch (group) {
            case "Primary" -> "-PRI";
            case "Special" -> "-SPE";
            case "Pupil referral unit" -> "-PRU";
            case "Secondary with KS4" -> "-SEC-WITH-KS4";
            default -> "";
        };
    }
}
