package headway.demo.generate.results;

/**
 * How hard the tests of a year were, so that England comes out near the published figures (61, 64 and 65 % in reading,
 * writing and mathematics from 2017 to 2019; 60, 61 and 62 % from 2023 to 2025).
 *
 * @param read added to scaled scores in reading, points
 * @param maths added to scaled scores in mathematics, points
 * @param gps added to scaled scores in grammar, punctuation and spelling, points
 * @param writing added to the hidden score in writing, points
 */
record Ks2Standard(double read, double maths, double gps, double writing) {

    static Ks2Standard of(int endYear) {
        return switch (endYear) {
            case 2016 -> new Ks2Standard(-1.9, -2.0, -2.0, -1.4);
            case 2017 -> new Ks2Standard(-0.3, -0.7, -0.6, -0.5);
            case 2018 -> new Ks2Standard(0.7, -0.4, -0.1, 0.1);
            case 2019 -> new Ks2Standard(0.4, 0.5, 0.0, 0.4);
            case 2023 -> new Ks2Standard(0.35, -0.9, -1.2, -1.4);
            case 2024 -> new Ks2Standard(0.65, -0.9, -1.2, -1.2);
            default -> new Ks2Standard(0.9, -0.7, -1.0, -1.15);
        };
    }
}
