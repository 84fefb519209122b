package headway.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A letter of an invented authority to an invented school. */
final class SampleLetters {

    static final LocalDate DATE = LocalDate.of(2018, 9, 21);

    private SampleLetters() {}

    static LetterTemplate template() {
        return new LetterTemplate(
                "category-letter",
                "School category and level of support {{academic_year}}",
                List.of(
                        new LetterTemplate.Section("opening", null, false, """
                                Dear {{headteacher}}

                                Thank you for meeting us to discuss how {{school}} is doing. This letter confirms the
                                category and the level of support that we agreed for {{academic_year}}.

                                The category of {{school}} is **{{category}}** and its level of support is {{level}}.
                                """.replace("**", "")),
                        new LetterTemplate.Section("reasons", "Why we agreed this category", true, """
                                We looked at the evidence in the round, in particular:

                                - the latest inspection, which judged the school {{inspection}};
                                - outcomes at the end of key stage 2 over three years;
                                - your own evaluation of the school.
                                """),
                        new LetterTemplate.Section("support", "What you can expect from us", false, """
                                {{entitlement_table}}

                                ## Visits

                                Your partner will agree the dates of all visits with you by the end of September.
                                """),
                        new LetterTemplate.Section("remarks", "Further remarks", true, ""),
                        new LetterTemplate.Section("close", null, false, """
                                If you have a question about this letter, please speak to your partner.

                                {{signature}}
                                """)));
    }

    static LetterContent content(String school) {
        return new LetterContent(
                new Letterhead(
                        "Borough of Northmere",
                        List.of(
                                "School Improvement",
                                "Civic Centre, 1 High Street, Northmere NM1 1AA",
                                "Telephone 020 7946 0000")),
                List.of("The Headteacher", school, "Mill Lane", "Northmere", "NM3 4QT"),
                DATE,
                "SI/2018/" + school.length(),
                new Signatory("Yours sincerely", "A. N. Example", "Head of School Improvement"),
                Map.of(
                        "academic_year", "2018/19",
                        "headteacher", "Headteacher",
                        "school", school,
                        "category", "Blue",
                        "level", "(b)",
                        "inspection", "good in March 2017"),
                Map.of("entitlement_table", entitlement("4")),
                Map.of());
    }

    static LetterTable entitlement(String visits) {
        return new LetterTable(
                "Support in 2018/19",
                List.of("Support", "In the year"),
                List.of(
                        List.of("Visits by your partner", visits),
                        List.of("Reports", "4"),
                        List.of("Days for the sixth form", "none"),
                        List.of("Advisory support", "through the service level agreement")));
    }
}
