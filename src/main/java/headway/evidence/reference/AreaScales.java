package headway.evidence.reference;

import headway.evidence.Framework;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The areas and grades of every framework; read from frameworks.yaml. */
public final class AreaScales {

    private final List<AreaScale> all;
    private final Map<Framework, AreaScale> byFramework = new EnumMap<>(Framework.class);

    private AreaScales(List<AreaScale> all) {
        this.all = List.copyOf(all);
        all.forEach(scale -> byFramework.put(scale.framework(), scale));
    }

    /** The list that ships with the product. */
    public static AreaScales shipped() {
        return read(ReferenceFile.shipped("frameworks.yaml"));
    }

    static AreaScales read(Entry file) {
        List<AreaScale> scales =
                file.entries("frameworks").stream().map(AreaScales::scale).toList();
        file.nothingElse();
        AreaScales read = new AreaScales(scales);
        if (read.byFramework.size() != Framework.values().length || scales.size() != Framework.values().length) {
            throw file.wrong("every framework must stand here once: " + List.of(Framework.values()) + ".");
        }
        return read;
    }

    private static AreaScale scale(Entry entry) {
        List<String> grades = entry.texts("grades");
        List<String> areas = entry.texts("areas");
        AreaScale scale = new AreaScale(
                Framework.valueOf(entry.text("framework")),
                entry.text("title"),
                entry.yesNo("overall"),
                grades,
                within(entry, "below", grades),
                areas,
                within(entry, "optional", areas));
        entry.nothingElse();
        return scale;
    }

    private static Set<String> within(Entry entry, String key, List<String> all) {
        List<String> some = entry.texts(key);
        if (!all.containsAll(some)) {
            throw entry.wrong("'" + key + "' names what is not listed.");
        }
        return new LinkedHashSet<>(some);
    }

    /** The newest framework first. */
    public List<AreaScale> all() {
        return all;
    }

    public AreaScale of(Framework framework) {
        AreaScale scale = byFramework.get(framework);
        if (scale == null) {
            throw new IllegalStateException("frameworks.yaml has no " + framework + ".");
        }
        return scale;
    }
}
