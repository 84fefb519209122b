package headway.visits.notes;

import java.util.List;

/** How an officer's grade lies to the school's own, in words (R34). */
public final class Variance {

    private Variance() {}

    /**
     * @param grades of the framework, from best to worst
     * @param ours the officer's grade, or blank
     * @param own the school's grade, or blank
     */
    public static String inWords(List<String> grades, String ours, String own) {
        int mine = grades.indexOf(ours);
        int theirs = grades.indexOf(own);
        if (mine < 0 && theirs < 0) {
            return "Neither graded it";
        }
        if (mine < 0) {
            return "Not graded on the visit";
        }
        if (theirs < 0) {
            return "The school has not graded it";
        }
        int apart = mine - theirs;
        if (apart == 0) {
            return "Agrees with the school";
        }
        int count = Math.abs(apart);
        return (count == 1 ? "One grade " : count == 2 ? "Two grades " : count + " grades ")
                + (apart > 0 ? "below the school's own" : "above the school's own");
    }
}
