package headway.categorisation;

import headway.documents.LetterContent;
import headway.documents.LetterTable;
import headway.documents.LetterTemplate;
import headway.documents.Letterhead;
import headway.documents.Signatory;
import headway.facts.FactSheet;
import headway.register.School;
import headway.register.Schools;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.strategy.Category;
import headway.strategy.Entitlement;
import headway.strategy.Letter;
import headway.strategy.Level;
import headway.strategy.PackContent;
import headway.strategy.StrategyPack;
import headway.strategy.Unit;
import headway.web.Format;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the letter of a decision from the pack's text, the decision and its frozen evidence. */
@Component
class LetterMaker {

    /** A letter ready to be shown or issued. */
    record Made(LetterTemplate template, LetterContent content, School school, AcademicYear year) {}

    private final Schools schools;
    private final Frozen frozen;

    LetterMaker(Schools schools, Frozen frozen) {
        this.schools = schools;
        this.frozen = frozen;
    }

    /**
     * @param facts the frozen facts
     * @param why what was frozen of the suggestion
     * @param partner the school's partner, or null
     * @param edits new text of editable sections
     */
    Made make(
            Decision decision,
            Round round,
            StrategyPack pack,
            String facts,
            Why why,
            @Nullable String partner,
            Map<String, String> edits,
            LocalDate date,
            CurrentUser sender) {
        School school = schools.find(decision.basis().urn()).orElseThrow();
        PackContent content = pack.content();
        Category category = content.category(text(decision.category))
                .orElseThrow(() -> RefusedException.of("state", "The letter needs an agreed category"));
        Level level = content.level(text(decision.level)).orElseThrow();
        FactSheet sheet = frozen.sheet(decision.basis().urn(), decision.basis().evidenceDate(), facts);
        Entitlement entitlement = pack.entitlement(level.id(), sheet);
        LetterTemplate template = template(letter(content, decision), category.id(), level.id());
        Map<String, String> places = new HashMap<>();
        places.put("school", school.name());
        places.put("urn", school.urn().toString());
        places.put("head", school.headName() == null ? "Headteacher" : school.headName());
        places.put("partner", partner == null ? "a member of the school improvement team" : partner);
        places.put("authority", school.authorityName());
        places.put("year", round.year().label());
        places.put("category", category.name());
        places.put("category_wording", category.wording());
        places.put("level", level.title());
        places.put("support", support(content, entitlement));
        places.put("advisory", level.advisory());
        places.put("reasons", reasons(decision, why));
        places.put("conversation", conversation(decision));
        for (Unit unit : content.units()) {
            places.put(unit.id(), unit.of(entitlement.total().getOrDefault(unit.id(), 0)));
        }
        places.keySet().retainAll(template.places());
        LetterContent filled = new LetterContent(
                new Letterhead(school.authorityName(), List.of("School improvement")),
                addressee(school),
                date,
                reference(decision, round),
                new Signatory(
                        "Yours sincerely", sender.fullName(), sender.role().title()),
                places,
                template.places().contains("support_table")
                        ? Map.of("support_table", table(content, entitlement))
                        : Map.of(),
                edits);
        return new Made(template, filled, school, round.year());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The first letter of the pack for the year's decision, the one after it for a later one. */
    private static Letter letter(PackContent content, Decision decision) {
        List<Letter> letters = content.letters();
        if (letters.isEmpty()) {
            throw RefusedException.of("letter", "The strategy has no letter");
        }
        return decision.basis().occasion() > 1 && letters.size() > 1 ? letters.get(1) : letters.getFirst();
    }

    private static LetterTemplate template(Letter letter, String category, String level) {
        return new LetterTemplate(
                letter.id(),
                letter.subject(),
                letter.sections().stream()
                        .filter(section -> section.isFor(category, level))
                        .map(section -> new LetterTemplate.Section(
                                section.id(), section.heading(), section.editable(), section.text()))
                        .toList());
    }

    private static List<String> addressee(School school) {
        List<String> lines = new ArrayList<>();
        lines.add(school.headName() == null ? "The Headteacher" : school.headName());
        lines.add(school.name());
        for (String part : school.address().split(", ")) {
            if (!part.isBlank()) {
                lines.add(part);
            }
        }
        return lines;
    }

    private static String reference(Decision decision, Round round) {
        return "%s/%d/%d"
                .formatted(
                        decision.basis().urn(),
                        round.year().startYear(),
                        decision.basis().occasion());
    }

    private static String conversation(Decision decision) {
        Conversation held = decision.conversation;
        if (held == null) {
            return "";
        }
        StringBuilder words =
                new StringBuilder("We spoke with %s on %s.".formatted(held.with(), Format.date(held.on())));
        Settlement settled = decision.settlement;
        if (held.view() == HeadView.DISAGREES) {
            words.append(" You do not agree with the category. You told us: ").append(ended(text(held.comment())));
        }
        if (settled != null && settled.reason() != null) {
            words.append(" The authority has decided without agreement, for this reason: ")
                    .append(ended(text(settled.reason())));
        }
        return words.toString();
    }

    private static String ended(String sentence) {
        return sentence.matches("(?s).*[.!?]") ? sentence : sentence + ".";
    }

    /** What the category rests on: the criteria that decided it, and the moderator's reason where there is one. */
    private static String reasons(Decision decision, Why why) {
        List<String> sentences = new ArrayList<>();
        boolean asSuggested = why.category() != null && why.category().id().equals(decision.category);
        if (asSuggested && !why.deciding().isEmpty()) {
            sentences.add("These criteria of the strategy decided it: " + String.join("; ", why.deciding()) + ".");
        }
        String reason = decision.reason;
        if (reason != null) {
            sentences.add(reason);
        }
        return sentences.isEmpty() ? "It rests on the judgement made in the round." : String.join(" ", sentences);
    }

    private static String support(PackContent content, Entitlement entitlement) {
        return content.units().stream()
                .filter(unit -> entitlement.total().getOrDefault(unit.id(), 0) > 0)
                .map(unit -> unit.of(entitlement.total().getOrDefault(unit.id(), 0)))
                .collect(Collectors.joining(", "));
    }

    private static LetterTable table(PackContent content, Entitlement entitlement) {
        List<List<String>> rows = new ArrayList<>();
        for (Unit unit : content.units()) {
            int amount = entitlement.total().getOrDefault(unit.id(), 0);
            if (amount > 0) {
                rows.add(List.of(Format.capital(unit.many()), Integer.toString(amount)));
            }
        }
        entitlement
                .level()
                .extras()
                .forEach(extra -> content.extras().stream()
                        .filter(each -> each.id().equals(extra))
                        .forEach(each -> rows.add(List.of(each.name(), "Yes"))));
        return new LetterTable("Support over a full year", List.of("Support", "Amount"), rows);
    }
}
