package headway.identity;

import headway.web.OpenToAll;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {

    private final ObjectProvider<SignInChoices> choices;

    SignInController(ObjectProvider<SignInChoices> choices) {
        this.choices = choices;
    }

    @OpenToAll
    @GetMapping("/sign-in")
    String signIn(
            @RequestParam(required = false) String failed, @RequestParam(required = false) String left, Model model) {
        SignInChoices offered = choices.getIfAvailable();
        model.addAttribute("failed", failed != null);
        model.addAttribute("left", left != null);
        model.addAttribute("choices", offered == null ? List.of() : offered.choices());
        return "identity/sign-in";
    }
}
