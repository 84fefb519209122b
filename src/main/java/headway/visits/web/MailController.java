package headway.visits.web;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.visits.mail.Outbox;
import headway.web.AllowedTo;
import headway.web.NotFoundException;
import headway.web.PageFrame;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The mail about visits: what went out, what waits, and what a person has to decide about. */
@Controller
class MailController {

    private static final int MOST = 200;

    private final Outbox outbox;
    private final boolean on;

    MailController(Outbox outbox, @Value("${spring.mail.host:}") String host) {
        this.outbox = outbox;
        this.on = !host.isBlank();
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @GetMapping("/visits/mail")
    String page(CurrentUser user, Model model) {
        model.addAttribute("mails", outbox.latest(MOST));
        model.addAttribute("on", on);
        return "visits/mail";
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/visits/mail/{mail}")
    String decide(
            @PathVariable long mail,
            @RequestParam(name = "do", defaultValue = "") String what,
            CurrentUser user,
            RedirectAttributes flash) {
        if (outbox.find(mail).isEmpty()) {
            throw new NotFoundException("Mail " + mail);
        }
        boolean again = what.equals("again");
        outbox.decide(mail, again, user);
        flash.addFlashAttribute(PageFrame.FLASH, again ? "The mail goes out again." : "The mail is dropped.");
        return "redirect:/visits/mail";
    }
}
