package headway.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is asked of the school list: words, filters, order and page; it also makes the addresses that change one of
 * these.
 */
public record SchoolListQuery(String words, Map<String, String> filters, String sort, boolean descending, int page) {

    static final int PAGE = 50;
    static final Set<String> FILTERS =
            Set.of("phase", "kind", "cluster", "category", "partner", "inspection", "alerts", "status");
    static final Set<String> SORTS =
            Set.of("name", "phase", "kind", "pupils", "inspected", "outcome", "category", "partner");

    static SchoolListQuery of(Map<String, String> parameters) {
        Map<String, String> filters = new TreeMap<>();
        for (String name : FILTERS) {
            String value = parameters.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                filters.put(name, value);
            }
        }
        String sort = parameters.getOrDefault("sort", "name");
        return new SchoolListQuery(
                parameters.getOrDefault("q", "").strip(),
                filters,
                SORTS.contains(sort) ? sort : "name",
                "desc".equals(parameters.get("order")),
                page(parameters.get("page")));
    }

    private static int page(@Nullable String text) {
        try {
            return text == null ? 1 : Math.max(1, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    public String value(String filter) {
        return filters.getOrDefault(filter, "");
    }

    public String without(String filter) {
        Map<String, String> fewer = new TreeMap<>(filters);
        fewer.remove(filter);
        return new SchoolListQuery(words, fewer, sort, descending, 1).address("/schools");
    }

    public String sortedBy(String column) {
        return new SchoolListQuery(words, filters, column, column.equals(sort) && !descending, 1).address("/schools");
    }

    public String onPage(int number) {
        return new SchoolListQuery(words, filters, sort, descending, number).address("/schools");
    }

    public String withoutWords() {
        return new SchoolListQuery("", filters, sort, descending, 1).address("/schools");
    }

    public String address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (!words.isEmpty()) {
            address.queryParam("q", words);
        }
        filters.forEach(address::queryParam);
        if (!sort.equals("name") || descending) {
            address.queryParam("sort", sort).queryParam("order", descending ? "desc" : "asc");
        }
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.encode().build().toUriString();
    }

    /** The filters as removable tags: words and the address without each. */
    public List<Map.Entry<String, String>> tags() {
        List<Map.Entry<String, String>> tags = new ArrayList<>();
        if (!words.isEmpty()) {
            tags.add(Map.entry("“" + words + "”", withoutWords()));
        }
        filters.forEach((name, value) -> tags.add(Map.entry(label(name) + value, without(name))));
        return tags;
    }

    private static String label(String filter) {
        return switch (filter) {
            case "inspection" -> "Inspection: ";
            case "partner" -> "Partner: ";
            case "cluster" -> "Cluster: ";
            case "alerts" -> "Alerts: ";
            default -> "";
        };
    }
}
