package headway.demo.generate.world;

/**
 * An invented local authority.
 *
 * @param code three digits, one that no English authority has
 * @param gssCode nine characters in the style of the Office for National Statistics, one that it has not given out
 * @param easting centre, metres on the National Grid
 * @param northing centre, metres on the National Grid
 * @param disadvantage share of its pupils who are disadvantaged, 0 to 1
 */
public record Authority(
        int code,
        String name,
        Region region,
        String gssCode,
        int easting,
        int northing,
        double disadvantage,
        double otherLanguage) {

    public boolean inLondon() {
        return region == Region.LONDON;
    }

    /** The invented constituencies divide the authority by the points of the compass. */
    public String constituency(int which) {
        return name
                + switch (which % 4) {
                    case 0 -> " North";
                    case 1 -> " South";
                    case 2 -> " East";
                    default -> " West";
                };
    }

    public String constituencyCode(int which) {
        return "E149%03d%02d".formatted(code, which % 4);
    }
}
