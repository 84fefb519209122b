package headway.evidence.pages;

import java.util.List;
import java.util.Locale;

/** The headings of a school's evidence, each with the themes of measures and of facts that stand under it. */
enum EvidenceTheme {
    ATTAINMENT("Attainment and progress", List.of("Key stage 2", "Key stage 4", "16 to 18"), "Outcomes over time"),
    GAPS("Gaps", List.of(), ""),
    ATTENDANCE("Attendance and exclusions", List.of("Attendance", "Exclusions"), "Attendance and exclusions"),
    STAFFING("Staffing", List.of("Staffing"), "Staffing"),
    GOVERNANCE("Governance", List.of(), "Governance"),
    FINANCE("Finance", List.of("Finance"), "Finance"),
    LEADERSHIP("Leadership", List.of(), "Leadership"),
    SELF_EVALUATION("Self-evaluation", List.of(), ""),
    INTELLIGENCE("Intelligence", List.of(), "Intelligence"),
    PUPILS("Pupils", List.of("Context"), "");

    private final String title;
    private final List<String> measures;
    private final String facts;

    EvidenceTheme(String title, List<String> measures, String facts) {
        this.title = title;
        this.measures = measures;
        this.facts = facts;
    }

    String title() {
        return title;
    }

    /** The themes of published measures. */
    List<String> measures() {
        return measures;
    }

    /** The theme of the facts that people enter, or blank. */
    String facts() {
        return facts;
    }

    /** As an anchor in the page. */
    String anchor() {
        return title.toLowerCase(Locale.UK).replace(' ', '-');
    }
}
