package headway.strategy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects in sentences what is new, gone, in another order or changed. */
final class Differences {

    private final List<Difference> list = new ArrayList<>();

    List<Difference> list() {
        return List.copyOf(list);
    }

    <T> void both(
            String area,
            String kind,
            List<T> was,
            List<T> is,
            Function<T, String> id,
            Function<T, String> title,
            BiConsumer<T, T> compare) {
        Map<String, T> old = new LinkedHashMap<>();
        was.forEach(it -> old.put(id.apply(it), it));
        for (T it : is) {
            T earlier = old.remove(id.apply(it));
            if (earlier == null) {
                list.add(new Difference(area, "New " + kind + ": " + title.apply(it) + "."));
            } else {
                compare.accept(earlier, it);
            }
        }
        old.values()
                .forEach(it -> list.add(new Difference(area, "No longer a " + kind + ": " + title.apply(it) + ".")));
    }

    void names(String area, String kind, List<String> was, List<String> is) {
        both(area, kind, was, is, it -> it, it -> it, (one, other) -> {});
    }

    /** Only those in both count: what is new or gone was said already. */
    <T> void order(
            String area, String what, List<T> was, List<T> is, Function<T, String> id, Function<T, String> title) {
        List<String> old = was.stream().map(id).toList();
        List<String> now = is.stream().map(id).toList();
        List<String> kept = old.stream().filter(now::contains).toList();
        if (!kept.equals(now.stream().filter(old::contains).toList())) {
            String order = is.stream().map(title).collect(Collectors.joining(", "));
            list.add(new Difference(area, "The order of the " + what + " is now: " + order + "."));
        }
    }

    void changed(String area, String what, @Nullable Object was, @Nullable Object is) {
        if (!Objects.equals(was, is)) {
            list.add(new Difference(
                    area, what + " changes from " + DifferenceWords.of(was) + " to " + DifferenceWords.of(is) + "."));
        }
    }
}
