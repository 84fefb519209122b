package headway.demo.generate.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A school as it is being thought up; what is not said is left to chance. */
final class Blueprint {

    final Setting setting;
    SchoolType type;
    Religion religion = Religion.UNSPECIFIED;
    boolean sixthForm;
    String gender = "Mixed";

    @Nullable
    LocalDate opened;

    @Nullable
    LocalDate converted;

    @Nullable
    SchoolType convertedTo;

    @Nullable
    LocalDate closed;

    @Nullable
    LocalDate renamed;

    int firstYear;
    int yearGroup;
    double disadvantaged = Double.NaN;
    double otherLanguage = Double.NaN;
    boolean lateArrivals;
    boolean nextDoor;
    double gap;
    double absence = Double.NaN;
    final SortedMap<Integer, Double> quality = new TreeMap<>();

    private @Nullable String theme;
    private String summary = "";
    private final SortedMap<LocalDate, String> headships = new TreeMap<>();
    private final List<StoryLine.Visit> inspections = new ArrayList<>();
    private boolean leadershipVulnerable;
    private String leadershipNote = "";
    private StoryLine.Money money = StoryLine.Money.SOUND;
    private String financeNote = "";
    private int optimism;

    Blueprint(Setting setting, SchoolType type) {
        this.setting = setting;
        this.type = type;
    }

    Blueprint tells(String newTheme, String newSummary) {
        theme = newTheme;
        summary = newSummary;
        return this;
    }

    Blueprint faith(Religion newReligion) {
        religion = newReligion;
        return this;
    }

    Blueprint withSixthForm() {
        sixthForm = true;
        return this;
    }

    Blueprint only(String newGender) {
        gender = newGender;
        return this;
    }

    Blueprint size(int pupilsInAYear) {
        yearGroup = pupilsInAYear;
        return this;
    }

    Blueprint poor(double shareDisadvantaged) {
        disadvantaged = shareDisadvantaged;
        return this;
    }

    Blueprint languages(double shareOtherLanguage) {
        otherLanguage = shareOtherLanguage;
        return this;
    }

    Blueprint quality(int year, double level) {
        quality.put(year, level);
        return this;
    }

    /** A new school, which grows by one year group a year. */
    Blueprint opens(String date) {
        LocalDate day = LocalDate.parse(date);
        opened = day;
        firstYear = day.getYear() + 1;
        return this;
    }

    Blueprint converts(String date, SchoolType to) {
        converted = LocalDate.parse(date);
        convertedTo = to;
        return this;
    }

    Blueprint closes(String date) {
        closed = LocalDate.parse(date);
        return this;
    }

    Blueprint renamedOn(String date) {
        renamed = LocalDate.parse(date);
        return this;
    }

    Blueprint graded(String date, int grade) {
        return graded(date, grade, "", true, Map.of());
    }

    Blueprint graded(String date, int grade, String concern, boolean safe, Map<Area, Integer> areas) {
        Map<Area, Integer> fixed = new EnumMap<>(Area.class);
        fixed.putAll(areas);
        inspections.add(
                new StoryLine.Visit(LocalDate.parse(date), Inspection.Kind.GRADED, grade, "", fixed, concern, safe));
        return this;
    }

    Blueprint ungraded(String date, String outcome) {
        inspections.add(
                new StoryLine.Visit(LocalDate.parse(date), Inspection.Kind.UNGRADED, 0, outcome, Map.of(), "", true));
        return this;
    }

    Blueprint monitored(String date, String outcome) {
        inspections.add(
                new StoryLine.Visit(LocalDate.parse(date), Inspection.Kind.MONITORING, 0, outcome, Map.of(), "", true));
        return this;
    }

    Blueprint ledBy(String date, String jobTitle) {
        headships.put(LocalDate.parse(date), jobTitle);
        return this;
    }

    Blueprint leadership(boolean vulnerable, String note) {
        leadershipVulnerable = vulnerable;
        leadershipNote = note;
        return this;
    }

    Blueprint finance(StoryLine.Money newMoney, String note) {
        money = newMoney;
        financeNote = note;
        return this;
    }

    Blueprint optimistic(int grades) {
        optimism = grades;
        return this;
    }

    Blueprint wideGap(double deviations) {
        gap = deviations;
        return this;
    }

    /** Most pupils came to England, or to the school, too late for their progress to be measured. */
    Blueprint lateArrivals() {
        lateArrivals = true;
        return this;
    }

    /** Shares its name with the school thought up before it. */
    Blueprint nextDoor() {
        nextDoor = true;
        return this;
    }

    Blueprint absent(double deviations) {
        absence = deviations;
        return this;
    }

    boolean tellsStory() {
        return theme != null;
    }

    @Nullable
    StoryLine story() {
        return theme == null
                ? null
                : new StoryLine(
                        theme,
                        summary,
                        headships,
                        List.copyOf(inspections),
                        leadershipVulnerable,
                        leadershipNote,
                        money,
                        financeNote,
                        optimism);
    }
}
