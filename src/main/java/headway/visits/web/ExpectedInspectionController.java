package headway.visits.web;

import headway.register.SchoolHeader;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.visits.planning.ExpectedInspections;
import headway.web.AllowedTo;
import headway.web.Deed;
import headway.web.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When a school's next inspection is expected: entered by who plans its visits, for the visiting plan. */
@Controller
class ExpectedInspectionController {

    private final SchoolHeader header;
    private final ExpectedInspections expected;

    ExpectedInspectionController(SchoolHeader header, ExpectedInspections expected) {
        this.header = header;
        this.expected = expected;
    }

    private SchoolHeader.Card card(int urn, CurrentUser user) {
        SchoolHeader.Card card = header.of(urn, user);
        if (!VisitPermissions.plan(user, card.school())) {
            throw new NotFoundException("Expected inspection of " + urn);
        }
        return card;
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER})
    @GetMapping("/schools/{urn}/inspection-expected")
    String page(@PathVariable int urn, CurrentUser user, Model model) {
        SchoolHeader.Card card = card(urn, user);
        return page(
                card,
                List.of(),
                expected.of(card.school().urn())
                        .map(window -> Map.of(
                                "from", window.from().toString(),
                                "until",
                                        window.until() == null
                                                ? ""
                                                : window.until().toString(),
                                "basis", window.basis()))
                        .orElse(Map.of()),
                model);
    }

    private String page(
            SchoolHeader.Card card, List<Map.Entry<String, String>> problems, Map<String, String> typed, Model model) {
        model.addAttribute("card", card);
        model.addAttribute("window", expected.of(card.school().urn()).orElse(null));
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
        return "visits/inspection-expected";
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER})
    @PostMapping("/schools/{urn}/inspection-expected")
    String enter(
            @PathVariable int urn,
            @RequestParam Map<String, String> fields,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        SchoolHeader.Card card = card(urn, user);
        Typed typed = new Typed(fields);
        boolean remove = typed.text("do").equals("remove");
        return Deed.done(
                () -> {
                    if (remove) {
                        expected.remove(card.school().urn(), user);
                        return;
                    }
                    LocalDate until = typed.text("until").isEmpty() ? null : typed.day("until");
                    expected.enter(card.school(), typed.day("from"), until, typed.text("basis"), user);
                },
                remove ? "No inspection is expected any more." : "The expected inspection is kept.",
                "/schools/" + urn + "/visits",
                flash,
                problem -> page(card, problem.problems(), fields, model));
    }
}
