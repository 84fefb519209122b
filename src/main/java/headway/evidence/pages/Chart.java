package headway.evidence.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A small chart of a school's figures over a few years beside England's, in the coordinates of its picture.
 *
 * @param school the school's points
 * @param england England's points
 * @param schoolLines between years that follow each other and compare
 * @param words the same as text
 */
public record Chart(
        List<Point> school,
        List<Point> england,
        List<Line> schoolLines,
        List<Line> englandLines,
        String first,
        String last,
        String words) {

    /** The picture's width and height. */
    public static final int WIDTH = 150;

    public static final int HEIGHT = 46;

    private static final double MARGIN = 7;

    /** A point in the picture. */
    public record Point(String x, String y) {}

    /** A line in the picture. */
    public record Line(String x1, String y1, String x2, String y2) {}

    /** A figure of a year; {@code breaks} where it does not compare with the year before. */
    record Figure(int year, String label, double value, boolean breaks, String words) {}

    static Chart of(List<Figure> school, List<Figure> england) {
        SortedSet<Integer> years = new TreeSet<>();
        Stream.concat(school.stream(), england.stream()).forEach(figure -> years.add(figure.year()));
        Scale scale = Scale.of(school, england, years);
        return new Chart(
                school.stream().map(scale::point).toList(),
                england.stream().map(scale::point).toList(),
                lines(school, scale),
                lines(england, scale),
                label(school, england, years.getFirst()),
                label(school, england, years.getLast()),
                words("School", school) + (england.isEmpty() ? "" : " " + words("England", england)));
    }

    private static List<Line> lines(List<Figure> figures, Scale scale) {
        List<Line> lines = new ArrayList<>();
        TreeMap<Integer, Figure> byYear = new TreeMap<>();
        figures.forEach(figure -> byYear.put(figure.year(), figure));
        byYear.forEach((year, figure) -> {
            Figure before = byYear.get(year - 1);
            if (before != null && !figure.breaks()) {
                Point from = scale.point(before);
                Point to = scale.point(figure);
                lines.add(new Line(from.x(), from.y(), to.x(), to.y()));
            }
        });
        return lines;
    }

    private static String label(List<Figure> school, List<Figure> england, int year) {
        return Stream.concat(school.stream(), england.stream())
                .filter(figure -> figure.year() == year)
                .map(Figure::label)
                .findFirst()
                .orElse("");
    }

    private static String words(String who, List<Figure> figures) {
        return who + ": "
                + String.join(
                        "; ",
                        figures.stream()
                                .map(figure -> figure.label() + " " + figure.words())
                                .toList())
                + ".";
    }

    /** From years and values to the picture; a single year or a single value stands in the middle. */
    private record Scale(int firstYear, int lastYear, double least, double greatest) {

        static Scale of(List<Figure> school, List<Figure> england, SortedSet<Integer> years) {
            OptionalDouble least = values(school, england).min();
            OptionalDouble greatest = values(school, england).max();
            return new Scale(years.getFirst(), years.getLast(), least.orElse(0), greatest.orElse(0));
        }

        private static DoubleStream values(List<Figure> school, List<Figure> england) {
            return Stream.concat(school.stream(), england.stream()).mapToDouble(Figure::value);
        }

        Point point(Figure figure) {
            double across = lastYear == firstYear ? 0.5 : (double) (figure.year() - firstYear) / (lastYear - firstYear);
            double up = greatest - least < 1e-9 ? 0.5 : (figure.value() - least) / (greatest - least);
            return new Point(
                    number(MARGIN + across * (WIDTH - 2 * MARGIN)),
                    number(HEIGHT - MARGIN - up * (HEIGHT - 2 * MARGIN)));
        }

        private static String number(double value) {
            return Double.toString(Math.round(value * 10) / 10.0);
        }
    }
}
