package headway.facts;

/** Figures with what they count: 20%, 1 area, 4 areas. */
public final class Units {

    private Units() {}

    /** @param figure the number as it is written, which must read "1" to take the unit's singular */
    public static String with(String figure, String unit) {
        if (unit.isEmpty()) {
            return figure;
        }
        if (unit.startsWith("%")) {
            return figure + unit;
        }
        boolean one = figure.equals("1") && unit.endsWith("s");
        return figure + " " + (one ? unit.substring(0, unit.length() - 1) : unit);
    }
}
