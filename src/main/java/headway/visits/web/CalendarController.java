package headway.visits.web;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.visits.calendar.CalendarFeeds;
import headway.visits.calendar.VisitCalendar;
import headway.web.AllowedTo;
import headway.web.NotFoundException;
import headway.web.OpenToAll;
import headway.web.PageFrame;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One's own calendar address, and the calendar at it. */
@Controller
class CalendarController {

    private final CalendarFeeds feeds;
    private final VisitCalendar calendar;

    CalendarController(CalendarFeeds feeds, VisitCalendar calendar) {
        this.feeds = feeds;
        this.calendar = calendar;
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SCHOOL_LEADER})
    @GetMapping("/calendar")
    String page(CurrentUser user, Model model) {
        model.addAttribute("made", feeds.made(user).orElse(null));
        return "visits/calendar";
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SCHOOL_LEADER})
    @PostMapping("/calendar")
    String make(CurrentUser user, RedirectAttributes flash) {
        String secret = feeds.make(user);
        flash.addFlashAttribute("address", address(secret));
        flash.addFlashAttribute(PageFrame.FLASH, "Your calendar address is made.");
        return "redirect:/calendar";
    }

    static String address(String secret) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/calendar/" + secret + ".ics")
                .toUriString();
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SCHOOL_LEADER})
    @PostMapping("/calendar/revoke")
    String revoke(CurrentUser user, RedirectAttributes flash) {
        feeds.revoke(user);
        flash.addFlashAttribute(PageFrame.FLASH, "Your calendar address is revoked.");
        return "redirect:/calendar";
    }

    /** The calendar, for a program that knows the secret and nothing else. */
    @OpenToAll
    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<String> read(@PathVariable String secret) {
        String text = calendar.at(secret).orElseThrow(() -> new NotFoundException("Calendar"));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Content-Type", "text/calendar;charset=UTF-8")
                .body(text);
    }
}
