package headway.demo.generate.files;

import headway.demo.generate.results.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** What the schools of a group in an authority typically spend. */
final class FinanceMedians {

    private final Map<String, List<Integer>> amounts = new HashMap<>();

    void add(FinanceRow row, int year, List<Integer> spending) {
        for (int i = 0; i < spending.size(); i++) {
            amounts.computeIfAbsent(key(row, year, i), key -> new ArrayList<>()).add(spending.get(i));
        }
    }

    int of(FinanceRow row, int year, int category) {
        return median(amounts.getOrDefault(key(row, year, category), List.of(0)));
    }

    private static String key(FinanceRow row, int year, int category) {
        return row.place().authority().code() + row.group() + year + "/" + category;
    }

    /** The medians of schools, heading by heading. */
    static Money typical(List<FinanceRow> rows, int year) {
        List<Money> all = rows.stream().map(row -> row.money(year)).toList();
        List<Integer> spending = new ArrayList<>();
        for (int i = 0; i < all.getFirst().spending().size(); i++) {
            int heading = i;
            spending.add(median(all, money -> money.spending().get(heading)));
        }
        return new Money(0, median(all, Money::grants), median(all, Money::ownIncome), spending);
    }

    private static int median(List<Money> all, ToIntFunction<Money> amount) {
        return median(all.stream().map(amount::applyAsInt).toList());
    }

    private static int median(List<Integer> amounts) {
        return amounts.stream()
                .sorted()
                .skip((amounts.size() - 1) / 2)
                .findFirst()
                .orElse(0);
    }
}
