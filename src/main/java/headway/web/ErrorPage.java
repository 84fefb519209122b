package headway.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for what nothing else caught. */
@Controller
class ErrorPage implements ErrorController {

    @OpenToAll
    @RequestMapping("/error")
    String error(HttpServletRequest request, Model model) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer known ? known : 500;
        model.addAttribute("title", title(code));
        model.addAttribute("text", text(code));
        return "web/problem";
    }

    static String title(int code) {
        return switch (code) {
            case 403 -> "You cannot do this";
            case 404 -> "Page not found";
            case 405 -> "This cannot be done here";
            case 413 -> "The file is too large";
            default -> code < 500 ? "The request was not understood" : "Something went wrong";
        };
    }

    static String text(int code) {
        if (code == 403) {
            return "Your account has no right to it, or the page was open for so long that its form is no longer valid."
                    + " Go back, reload the page and try again.";
        }
        if (code == 413) {
            return "A file may have up to 200 MB. Published files are smaller: check that it is the right one, or zip it.";
        }
        return code < 500
                ? "Go back and try again, or start from your work page."
                : "It was not your doing, and nothing was half saved. Try again; if it happens again, tell your administrator when it happened.";
    }
}
