package headway.evidence.pages;

import headway.evidence.Entries;
import headway.evidence.RefusedEntryException;
import headway.evidence.RefusedEntryException.Problem;
import headway.evidence.entries.EntryTable;
import headway.evidence.entries.StoredEntry;
import headway.facts.FactCatalogue;
import headway.facts.FactDefinition;
import headway.register.SchoolHeader;
import headway.register.SchoolHeader.Card;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.web.AllowedTo;
import headway.web.NotFoundException;
import headway.web.PageFrame;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering evidence on a school, and taking it back: first what, then its value. */
@Controller
class EntryController {

    private final SchoolHeader header;
    private final EntryChoices choices;
    private final Entries entries;
    private final EntryTable table;
    private final FactCatalogue catalogue;
    private final Clock clock;

    EntryController(
            SchoolHeader header,
            EntryChoices choices,
            Entries entries,
            EntryTable table,
            FactCatalogue catalogue,
            Clock clock) {
        this.header = header;
        this.choices = choices;
        this.entries = entries;
        this.table = table;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER})
    @GetMapping("/schools/{urn}/evidence/enter")
    String ask(@PathVariable int urn, @RequestParam Map<String, String> parameters, CurrentUser user, Model model) {
        Card card = entering(urn, user);
        String fact = parameters.get("fact");
        Optional<EntryChoice> choice = fact == null ? Optional.empty() : choices.find(card.school(), fact);
        if (choice.isPresent()) {
            return form(card, choice.get(), EntryForm.empty(LocalDate.now(clock).toString()), List.of(), model);
        }
        boolean chosenNothing = parameters.containsKey("chosen");
        model.addAttribute("card", card);
        model.addAttribute("groups", choices.all(card.school()));
        model.addAttribute(
                "problems",
                chosenNothing || fact != null
                        ? List.of(Map.entry("fact", "Choose what you want to enter"))
                        : List.of());
        return "evidence/enter-choose";
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER})
    @PostMapping("/schools/{urn}/evidence/enter")
    String enter(
            @PathVariable int urn,
            @RequestParam String fact,
            @ModelAttribute EntryForm typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        Card card = entering(urn, user);
        EntryChoice choice = choices.find(card.school(), fact).orElseThrow(() -> new NotFoundException("Fact " + fact));
        EntryForm form = whole(typed);
        Optional<LocalDate> day = Days.read(form.happened());
        List<Problem> problems = new ArrayList<>();
        if (day.isEmpty()) {
            problems.addAll(entries.problems(fact, form.value(), LocalDate.now(clock), form.confidence(), form.note()));
            problems.add(new Problem("happened", "Enter the day from which it has been true, such as 2025-09-01"));
            return form(card, choice, form, problems, model);
        }
        try {
            entries.enter(card.school().urn(), fact, form.value(), day.get(), form.confidence(), form.note(), "", user);
        } catch (RefusedEntryException refused) {
            return form(card, choice, form, refused.problems(), model);
        }
        flash.addFlashAttribute(PageFrame.FLASH, choice.title() + " is entered.");
        return "redirect:/schools/" + urn + "/evidence";
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER})
    @GetMapping("/schools/{urn}/evidence/entries/{id}/withdraw")
    String askWithdraw(@PathVariable int urn, @PathVariable long id, CurrentUser user, Model model) {
        Card card = entering(urn, user);
        StoredEntry entry = entry(urn, id);
        if (!entry.mayBeTakenBackBy(user)) {
            throw new AccessDeniedException("Only its author or the head of school improvement takes an entry back.");
        }
        return withdrawal(card, entry, "", List.of(), model);
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER})
    @PostMapping("/schools/{urn}/evidence/entries/{id}/withdraw")
    String withdraw(
            @PathVariable int urn,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String why,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        Card card = entering(urn, user);
        StoredEntry entry = entry(urn, id);
        try {
            entries.withdraw(entry.id(), why, user);
        } catch (RefusedEntryException refused) {
            return withdrawal(card, entry, why, refused.problems(), model);
        }
        flash.addFlashAttribute(PageFrame.FLASH, "The entry is taken back.");
        return "redirect:/schools/" + urn + "/evidence";
    }

    private String form(Card card, EntryChoice choice, EntryForm form, List<Problem> problems, Model model) {
        model.addAttribute("card", card);
        model.addAttribute("choice", choice);
        model.addAttribute("form", form);
        model.addAttribute("problems", lines(problems));
        return "evidence/enter";
    }

    private String withdrawal(Card card, StoredEntry entry, String why, List<Problem> problems, Model model) {
        FactDefinition fact = catalogue.find(entry.fact()).orElseThrow();
        model.addAttribute("card", card);
        model.addAttribute("entry", EntryChoices.view(fact, entry));
        model.addAttribute("why", why);
        model.addAttribute("problems", lines(problems));
        return "evidence/withdraw";
    }

    private static List<Map.Entry<String, String>> lines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> Map.entry(problem.field(), problem.message()))
                .toList();
    }

    /** The card, for someone who may enter evidence on the school. */
    private Card entering(int urn, CurrentUser user) {
        Card card = header.of(urn, user);
        if (!card.permissions().enterEvidence()) {
            throw new AccessDeniedException("Your account may not enter evidence on this school.");
        }
        return card;
    }

    private StoredEntry entry(int urn, long id) {
        return table.find(id)
                .filter(entry -> entry.urn().value() == urn && entry.kind().enteredSingly())
                .orElseThrow(() -> new NotFoundException("Entry " + id));
    }

    /** A field that the form did not send, such as radios of which none was chosen, counts as blank. */
    private static EntryForm whole(EntryForm typed) {
        return new EntryForm(
                blankIfNone(typed.value()),
                blankIfNone(typed.happened()),
                blankIfNone(typed.confidence()),
                blankIfNone(typed.note()));
    }

    @SuppressWarnings("NullAway") // data binding leaves null what was not sent
    private static String blankIfNone(String typed) {
        return typed == null ? "" : typed;
    }
}
