package headway.demo.generate.files;

import headway.demo.generate.results.Attendance;
import headway.demo.generate.world.Institution;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Absence of many schools together, by kind of school. */
final class AbsenceSums {

    static final List<String> KINDS = List.of("State-funded primary", "State-funded secondary", "Special");

    /** Pupils, and pupils times percent of sessions missed, missed without leave, and of persistent absentees. */
    private final Map<String, double[]> sums = new HashMap<>();

    private final Map<String, Integer> schools = new HashMap<>();

    static AbsenceSums of(List<Institution> places, int endYear) {
        AbsenceSums all = new AbsenceSums();
        for (Institution place : places) {
            boolean open = place.schoolAt(LocalDate.of(endYear, 5, 15)).isPresent();
            if (open && place.setting().stateFunded() && place.roll(endYear) > 0) {
                all.add(Attendance.kind(place), Attendance.of(place, endYear));
            }
        }
        return all;
    }

    private void add(String kind, Attendance of) {
        double[] sum = sums.computeIfAbsent(kind, key -> new double[4]);
        sum[0] += of.pupils();
        sum[1] += of.pupils() * of.overall();
        sum[2] += of.pupils() * of.unauthorised();
        sum[3] += of.pupils() * of.persistent();
        schools.merge(kind, 1, Integer::sum);
    }

    boolean any(String kind) {
        return sums.containsKey(kind);
    }

    int schools(String kind) {
        return schools.getOrDefault(kind, 0);
    }

    double pupils(String kind) {
        return at(kind, 0);
    }

    double overall(String kind) {
        return at(kind, 1) / at(kind, 0);
    }

    double unauthorised(String kind) {
        return at(kind, 2) / at(kind, 0);
    }

    double persistent(String kind) {
        return at(kind, 3) / at(kind, 0);
    }

    private double at(String kind, int index) {
        double[] sum = sums.get(kind);
        return sum == null
                ? Double.NaN
                : Arrays.stream(sum).skip(index).findFirst().orElse(Double.NaN);
    }
}
