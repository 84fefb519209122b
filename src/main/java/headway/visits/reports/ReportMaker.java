package headway.visits.reports;

import headway.actions.Action;
import headway.actions.Actions;
import headway.documents.LetterContent;
import headway.documents.LetterSigns;
import headway.documents.LetterTable;
import headway.documents.LetterTemplate;
import headway.documents.Letterhead;
import headway.documents.Signatory;
import headway.register.School;
import headway.register.Schools;
import headway.shared.CurrentUser;
import headway.strategy.PackContent;
import headway.visits.VisitLine;
import headway.visits.booking.Bookings;
import headway.visits.notes.Area;
import headway.visits.notes.NoteContent;
import headway.visits.notes.Notes;
import headway.web.Format;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the report of a visit from its note: never from the note of risk, which it does not know. */
@Component
class ReportMaker {

    /** The kind under which reports are kept among the documents. */
    static final String KIND = "visit-report";

    /** A report ready to be shown or issued. */
    record Made(LetterTemplate template, LetterContent content) {}

    private final Schools schools;
    private final Notes notes;
    private final Actions actions;

    private final ReportStrategies strategies;

    ReportMaker(Schools schools, Notes notes, Actions actions, ReportStrategies strategies) {
        this.strategies = strategies;
        this.schools = schools;
        this.notes = notes;
        this.actions = actions;
    }

    Made make(VisitLine visit, @Nullable Report report, LocalDate date, CurrentUser sender) {
        return new Making(visit, report, date, sender).made();
    }

    /** One report in the making: sections in order, and what stands in them. */
    private final class Making {

        private final VisitLine visit;
        private final @Nullable Report report;
        private final LocalDate date;
        private final CurrentUser sender;
        private final School school;
        private final List<LetterTemplate.Section> sections = new ArrayList<>();
        private final Map<String, String> places = new HashMap<>();
        private final Map<String, String> words = new HashMap<>();
        private final Map<String, LetterTable> tables = new HashMap<>();

        Making(VisitLine visit, @Nullable Report report, LocalDate date, CurrentUser sender) {
            this.visit = visit;
            this.report = report;
            this.date = date;
            this.sender = sender;
            this.school = schools.find(visit.urn()).orElseThrow();
            places.put("school", school.name());
            places.put("visited", Format.date(visit.day()));
            places.put("officer", visit.officer());
            places.put("kind", visit.kind().title());
        }

        Made made() {
            NoteContent note = notes.note(visit).content();
            sections.add(new LetterTemplate.Section(
                    "opening",
                    null,
                    false,
                    "This is the report on the visit to {{school}} on {{visited}} by {{officer}}."));
            section("focus", "Focus", visit.focus());
            section("leaders", "Leaders whom the officer met", note.leaders());
            section("governors", "Governors whom the officer met", note.governors());
            findings(note);
            section("safeguarding", "Safeguarding", note.safeguarding());
            section("evidence", "Evidence", note.evidence());
            section("strengths", "Strengths", note.strengths());
            section("next-steps", "Next steps", note.nextSteps());
            actions();
            if (report != null && report.schoolSays() != null && report.answer() != null) {
                section("school-says", "What the school said of the draft", report.schoolSays());
                section("answer", "What was made of it", report.answer());
            }
            copies();
            return new Made(
                    new LetterTemplate(KIND, "{{kind}}: report on the visit of {{visited}}", sections), content());
        }

        /** To whom copies go, by the strategy. */
        private void copies() {
            List<String> copies = strategies
                    .start()
                    .of(visit)
                    .map(pack -> pack.content().reportCopies())
                    .orElse(PackContent.USUAL_COPIES);
            if (!copies.isEmpty()) {
                sections.add(new LetterTemplate.Section("copies", "Copies", false, "{{copies}}."));
                places.put("copies", Format.capital(String.join(", ", copies)));
            }
        }

        private void findings(NoteContent note) {
            List<Area> areas = notes.areas(visit, note).stream()
                    .filter(area -> !area.grade().isBlank() || !area.words().isBlank())
                    .toList();
            if (areas.isEmpty()) {
                return;
            }
            sections.add(new LetterTemplate.Section("findings", "Findings by area", false, "{{findings_table}}"));
            tables.put(
                    "findings_table",
                    new LetterTable(
                            "Grades beside the school's own",
                            List.of("Area", "Officer", "School", "How they compare"),
                            areas.stream()
                                    .map(area -> List.of(
                                            Format.capital(area.area()),
                                            dash(area.grade()),
                                            dash(area.own()),
                                            area.variance()))
                                    .toList()));
            int number = 0;
            for (Area area : areas) {
                section("area-" + ++number, Format.capital(area.area()), area.words());
            }
        }

        private void actions() {
            List<Action> raised = actions.raisedBy(Bookings.SOURCE, visit.id());
            if (raised.isEmpty()) {
                return;
            }
            sections.add(new LetterTemplate.Section("actions", "Actions", false, "{{actions_table}}"));
            tables.put(
                    "actions_table",
                    new LetterTable(
                            "Agreed actions",
                            List.of("Action", "Who", "By"),
                            raised.stream()
                                    .map(action -> List.of(action.what(), action.owner(), Format.date(action.due())))
                                    .toList()));
        }

        /** Words that a person wrote stand in the document as text, never as places to be filled. */
        private void section(String id, String heading, String text) {
            if (!text.isBlank()) {
                sections.add(new LetterTemplate.Section(id, heading, true, "Nothing noted."));
                words.put(id, LetterSigns.shown(text).replace("{{", "{ {"));
            }
        }

        private LetterContent content() {
            List<String> addressee = new ArrayList<>();
            addressee.add(school.headName() == null ? "The Headteacher" : school.headName());
            addressee.add(school.name());
            for (String part : school.address().split(", ")) {
                if (!part.isBlank()) {
                    addressee.add(part);
                }
            }
            return new LetterContent(
                    new Letterhead(school.authorityName(), List.of("School improvement")),
                    addressee,
                    date,
                    visit.urn() + "/V" + visit.id(),
                    new Signatory("Yours sincerely", visit.officer(), post()),
                    places,
                    tables,
                    words);
        }

        /** The officer's own post where the officer issues it, else for whom it is issued. */
        private String post() {
            return sender.fullName().equals(visit.officer())
                    ? sender.role().title()
                    : "Issued by " + sender.fullName() + ", " + sender.role().title();
        }

        private static String dash(String grade) {
            return grade.isBlank() ? "–" : grade;
        }
    }
}
