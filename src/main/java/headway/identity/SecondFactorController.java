package headway.identity;

import headway.shared.CurrentUser;
import headway.web.AllowedToEveryRole;
import headway.web.FormProblem;
import headway.web.PageFrame;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own second factor: setting it up and taking it away. */
@Controller
class SecondFactorController {

    private final SecondFactors factors;
    private final SecondFactorRule rule;

    SecondFactorController(SecondFactors factors, SecondFactorRule rule) {
        this.factors = factors;
        this.rule = rule;
    }

    @AllowedToEveryRole
    @GetMapping("/account/second-factor")
    String page(CurrentUser user, Authentication authentication, Model model) {
        return page(List.of(), user, authentication, model);
    }

    private String page(
            List<Map.Entry<String, String>> problems, CurrentUser user, Authentication authentication, Model model) {
        model.addAttribute("problems", problems);
        model.addAttribute("has", authentication.getPrincipal() instanceof Account account && account.secondFactor());
        model.addAttribute("required", rule.isFor(user.role()));
        model.addAttribute("left", factors.left(user));
        return "identity/second-factor";
    }

    @AllowedToEveryRole
    @PostMapping("/account/second-factor/begin")
    String begin(
            @RequestParam(defaultValue = "") String present,
            CurrentUser user,
            Authentication authentication,
            Model model) {
        try {
            factors.begin(user, present);
            return setUp(List.of(), user, model);
        } catch (FormProblem e) {
            return page(e.problems(), user, authentication, model);
        }
    }

    private String setUp(List<Map.Entry<String, String>> problems, CurrentUser user, Model model) {
        Optional<byte[]> secret = factors.pending(user);
        if (secret.isEmpty()) {
            return "redirect:/account/second-factor";
        }
        String text = Totp.base32(secret.get());
        String label = URLEncoder.encode(user.signInName(), StandardCharsets.UTF_8);
        model.addAttribute("problems", problems);
        model.addAttribute("secret", text.replaceAll("(.{4})(?=.)", "$1 "));
        model.addAttribute(
                "code", QrCode.of("otpauth://totp/Headway:" + label + "?secret=" + text + "&issuer=Headway"));
        return "identity/second-factor-set-up";
    }

    @AllowedToEveryRole
    @PostMapping("/account/second-factor")
    String confirm(
            @RequestParam(defaultValue = "") String code, CurrentUser user, HttpServletRequest request, Model model) {
        try {
            SecondFactors.Confirmed confirmed = factors.confirm(user, code);
            AccountSessions.goOn(request, confirmed.session());
            // Shown by this answer and no other: the codes pass through no session.
            model.addAttribute("codes", confirmed.codes());
            return "identity/recovery-codes";
        } catch (FormProblem e) {
            return setUp(e.problems(), user, model);
        }
    }

    @AllowedToEveryRole
    @PostMapping("/account/second-factor/remove")
    String remove(
            @RequestParam(defaultValue = "") String present,
            CurrentUser user,
            Authentication authentication,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        try {
            AccountSessions.goOn(request, factors.remove(user, present));
            flash.addFlashAttribute(PageFrame.FLASH, "Your second factor is taken away.");
            return "redirect:/account";
        } catch (FormProblem e) {
            return page(e.problems(), user, authentication, model);
        }
    }
}
