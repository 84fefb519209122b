package headway.categorisation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page of a round's grid.
 *
 * @param count how many lines fit the filters
 * @param number of the page, from 1
 * @param filters names and values, empty where nothing is chosen
 */
public record GridPage(List<RoundGrid.Line> lines, int count, int number, Map<String, String> filters) {

    /** Lines on a page: all of most authorities', and a page that the browser shows at once. */
    public static final int SIZE = 100;

    static GridPage of(List<RoundGrid.Line> fitting, String page, Map<String, String> filters) {
        int last = Math.max(1, (fitting.size() + SIZE - 1) / SIZE);
        int number = page.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(page), 1, last) : 1;
        int from = (number - 1) * SIZE;
        return new GridPage(
                fitting.subList(from, Math.min(from + SIZE, fitting.size())), fitting.size(), number, filters);
    }

    /** The part of the address that leads to another page with the same filters. */
    public String onPage(int other) {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        new TreeMap<>(filters).forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        return address.queryParam("page", other)
                .encode()
                .buildAndExpand(filters)
                .toUriString();
    }
}
