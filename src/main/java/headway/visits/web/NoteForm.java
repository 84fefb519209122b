package headway.visits.web;

import headway.actions.Action;
import headway.visits.notes.Area;
import headway.visits.notes.NoteContent;
import headway.visits.notes.Preparation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of a note and of a school's part: what stands in them, and what was typed. */
public final class NoteForm {

    /** How many actions one note has room for; more are raised by another visit. */
    public static final int ACTIONS = 6;

    private NoteForm() {}

    static NoteContent read(Map<String, String> fields, List<Area> areas) {
        List<NoteContent.Wanted> actions = new ArrayList<>();
        for (int number = 1; number <= ACTIONS; number++) {
            actions.add(new NoteContent.Wanted(
                    text(fields, "what-" + number), text(fields, "owner-" + number), text(fields, "due-" + number)));
        }
        return new NoteContent(
                text(fields, "leaders"),
                text(fields, "governors"),
                findings(fields, areas),
                text(fields, "safeguarding"),
                text(fields, "evidence"),
                text(fields, "strengths"),
                text(fields, "nextSteps"),
                text(fields, "capacity"),
                actions);
    }

    /** @param open the school's open actions, on each of which it says how far it has got */
    static Preparation.Content preparation(Map<String, String> fields, List<Area> areas, List<Action> open) {
        return new Preparation.Content(
                findings(fields, areas),
                text(fields, "news"),
                text(fields, "questions"),
                open.stream()
                        .map(action -> new Preparation.OnAction(
                                action.id(), action.what(), text(fields, "progress-" + action.id())))
                        .filter(said -> !said.words().isEmpty())
                        .toList());
    }

    private static List<NoteContent.Finding> findings(Map<String, String> fields, List<Area> areas) {
        List<NoteContent.Finding> findings = new ArrayList<>();
        for (int place = 0; place < areas.size(); place++) {
            findings.add(new NoteContent.Finding(
                    areas.get(place).area(), text(fields, "grade-" + place), text(fields, "finding-" + place)));
        }
        return findings;
    }

    /** A browser sends line ends as two characters; kept is one. */
    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }

    /** The fields as they stand in a note. */
    static Map<String, String> fields(NoteContent content, List<Area> areas) {
        Map<String, String> fields = new HashMap<>();
        fields.put("leaders", content.leaders());
        fields.put("governors", content.governors());
        fields.put("safeguarding", content.safeguarding());
        fields.put("evidence", content.evidence());
        fields.put("strengths", content.strengths());
        fields.put("nextSteps", content.nextSteps());
        fields.put("capacity", content.capacity());
        areas(fields, content.findings(), areas);
        int number = 0;
        for (NoteContent.Wanted wanted : content.actions()) {
            number++;
            fields.put("what-" + number, wanted.what());
            fields.put("owner-" + number, wanted.owner());
            fields.put("due-" + number, wanted.due());
        }
        return fields;
    }

    static Map<String, String> fields(Preparation.Content content, List<Area> areas) {
        Map<String, String> fields = new HashMap<>();
        fields.put("news", content.news());
        fields.put("questions", content.questions());
        areas(fields, content.areas(), areas);
        content.actions().forEach(said -> fields.put("progress-" + said.action(), said.words()));
        return fields;
    }

    private static void areas(Map<String, String> fields, List<NoteContent.Finding> findings, List<Area> areas) {
        for (NoteContent.Finding finding : findings) {
            for (int place = 0; place < areas.size(); place++) {
                if (areas.get(place).area().equals(finding.area())) {
                    fields.put("grade-" + place, finding.grade());
                    fields.put("finding-" + place, finding.words());
                }
            }
        }
    }

    /** What two texts say differently: for each field, by its label. */
    static List<Difference> differences(Map<String, String> theirs, Map<String, String> mine, List<Area> areas) {
        List<Difference> differences = new ArrayList<>();
        theirs.forEach((name, words) -> {
            String own = mine.getOrDefault(name, "").replace("\r\n", "\n").strip();
            if (!words.equals(own)) {
                differences.add(new Difference(label(name, areas), words, own));
            }
        });
        return differences;
    }

    /** A field in which two texts differ. */
    public record Difference(String field, String theirs, String mine) {}

    private static String label(String name, List<Area> areas) {
        int at = name.indexOf('-');
        if (at < 0) {
            return LABELS.getOrDefault(name, name);
        }
        String kind = name.substring(0, at);
        if (kind.equals("progress")) {
            return "Progress on an action";
        }
        int number = Integer.parseInt(name.substring(at + 1));
        return switch (kind) {
            case "grade" -> areas.get(number).area() + ", grade";
            case "finding" -> areas.get(number).area();
            case "what" -> "Action " + number;
            case "owner" -> "Action " + number + ", who";
            default -> "Action " + number + ", by when";
        };
    }

    private static final Map<String, String> LABELS = Map.of(
            "leaders", "Leaders met",
            "governors", "Governors met",
            "safeguarding", "Safeguarding",
            "evidence", "Evidence",
            "strengths", "Strengths",
            "nextSteps", "Next steps",
            "capacity", "Leaders' capacity",
            "news", "What else we should know",
            "questions", "Questions");
}
