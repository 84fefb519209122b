package headway.identity;

import headway.shared.CurrentUser;
import headway.web.AllowedToEveryRole;
import headway.web.Deed;
import headway.web.FormProblem;
import headway.web.PageFrame;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: who Headway takes one for, and changing the passphrase. */
@Controller
class OwnAccountController {

    private final AccountAdministration administration;
    private final PersonDetails people;

    OwnAccountController(AccountAdministration administration, PersonDetails people) {
        this.people = people;
        this.administration = administration;
    }

    @AllowedToEveryRole
    @GetMapping("/account")
    String page(CurrentUser user, Authentication authentication, Model model) {
        return page(List.of(), null, user, authentication, model);
    }

    /** @param typed the mail address that was typed and cannot be; null where the page shows the present one */
    private String page(
            List<Map.Entry<String, String>> problems,
            @Nullable String typed,
            CurrentUser user,
            Authentication authentication,
            Model model) {
        model.addAttribute("mailAddress", typed != null ? typed : present(user));
        model.addAttribute("problems", problems);
        model.addAttribute("user", user);
        model.addAttribute(
                "secondFactor", authentication.getPrincipal() instanceof Account account && account.secondFactor());
        model.addAttribute("first", authentication.getPrincipal() instanceof Account account && account.oneTime());
        return "identity/account";
    }

    @AllowedToEveryRole
    @PostMapping("/account")
    String change(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String fresh,
            @RequestParam(defaultValue = "") String again,
            CurrentUser user,
            Authentication authentication,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        try {
            AccountSessions.goOn(request, administration.change(user, present, fresh, again));
            flash.addFlashAttribute(
                    PageFrame.FLASH,
                    "Your passphrase is changed. Wherever else you were signed in, you no longer are.");
            return "redirect:/";
        } catch (FormProblem e) {
            return page(e.problems(), null, user, authentication, model);
        }
    }

    private String present(CurrentUser user) {
        return people.find(user.id(), user).map(PersonDetail::mailAddress).orElse("");
    }

    @AllowedToEveryRole
    @PostMapping("/account/mail")
    String mail(
            @RequestParam(defaultValue = "") String mailAddress,
            CurrentUser user,
            Authentication authentication,
            Model model,
            RedirectAttributes flash) {
        return Deed.done(
                () -> administration.mail(user, MailAddress.typed(mailAddress)),
                "Your mail address is kept.",
                "/account",
                flash,
                problem -> page(problem.problems(), mailAddress, user, authentication, model));
    }
}
