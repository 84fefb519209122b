package headway.identity;

import headway.web.OpenToAll;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step of signing in: the code. */
@Controller
class SignInCodeController {

    private final HalfWay halfWay;

    SignInCodeController(HalfWay halfWay) {
        this.halfWay = halfWay;
    }

    @OpenToAll
    @GetMapping("/sign-in/code")
    String page(HttpServletRequest request, Model model) {
        return halfWay.who(request).isPresent() ? page(List.of(), model) : elsewhere(request);
    }

    /** One who is signed in has nothing to do here, one who owes no code begins at the beginning. */
    private static String elsewhere(HttpServletRequest request) {
        return request.getUserPrincipal() == null ? "redirect:/sign-in" : "redirect:/";
    }

    private static String page(List<Map.Entry<String, String>> problems, Model model) {
        model.addAttribute("problems", problems);
        return "identity/code";
    }

    @OpenToAll
    @PostMapping("/sign-in/code")
    String enter(@RequestParam(defaultValue = "") String code, HttpServletRequest request, Model model) {
        Optional<Account> who = halfWay.who(request);
        if (who.isEmpty()) {
            return HalfWay.isBegun(request) ? "redirect:/sign-in?failed" : elsewhere(request);
        }
        return halfWay.enter(request, who.get(), code)
                ? "redirect:/"
                : page(
                        List.of(Map.entry(
                                "code",
                                "This code does not fit. Enter the one that the app shows now: each works once")),
                        model);
    }
}
