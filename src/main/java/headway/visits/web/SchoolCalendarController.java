package headway.visits.web;

import headway.register.SchoolHeader;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.visits.calendar.SchoolFeeds;
import headway.web.AllowedTo;
import headway.web.NotFoundException;
import headway.web.PageFrame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A school's calendar address: its leaders and the head of school improvement make and revoke it. */
@Controller
class SchoolCalendarController {

    private final SchoolHeader header;
    private final SchoolFeeds feeds;

    SchoolCalendarController(SchoolHeader header, SchoolFeeds feeds) {
        this.header = header;
        this.feeds = feeds;
    }

    private SchoolHeader.Card card(int urn, CurrentUser user) {
        SchoolHeader.Card card = header.of(urn, user);
        if (!VisitPermissions.calendar(user, card.school())) {
            throw new NotFoundException("Calendar of " + urn);
        }
        return card;
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.SCHOOL_LEADER})
    @GetMapping("/schools/{urn}/calendar")
    String page(@PathVariable int urn, CurrentUser user, Model model) {
        SchoolHeader.Card card = card(urn, user);
        model.addAttribute("card", card);
        model.addAttribute("made", feeds.made(card.school().urn()).orElse(null));
        return "visits/school-calendar";
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.SCHOOL_LEADER})
    @PostMapping("/schools/{urn}/calendar")
    String make(@PathVariable int urn, CurrentUser user, RedirectAttributes flash) {
        String secret = feeds.make(card(urn, user).school(), user);
        flash.addFlashAttribute("address", CalendarController.address(secret));
        flash.addFlashAttribute(PageFrame.FLASH, "The school's calendar address is made.");
        return "redirect:/schools/" + urn + "/calendar";
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.SCHOOL_LEADER})
    @PostMapping("/schools/{urn}/calendar/revoke")
    String revoke(@PathVariable int urn, CurrentUser user, RedirectAttributes flash) {
        feeds.revoke(card(urn, user).school().urn(), user);
        flash.addFlashAttribute(PageFrame.FLASH, "The school's calendar address is revoked.");
        return "redirect:/schools/" + urn + "/calendar";
    }
}
