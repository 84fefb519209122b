package headway.web;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns what went wrong into a page that says so plainly. */
@ControllerAdvice
class Problems {

    @ExceptionHandler(AccessDeniedException.class)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String denied(Model model) {
        return problem(
                model,
                "You cannot open this page",
                "Your account has no right to it. If you think that it should, ask the administrator of your authority.");
    }

    @ExceptionHandler({
        NotFoundException.class,
        NoResourceFoundException.class,
        MethodArgumentTypeMismatchException.class
    })
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notFound(Model model) {
        return problem(
                model,
                "Page not found",
                "If you typed the address, check that it is right. What you look for may have been moved, or you may have no right to see it.");
    }

    @ExceptionHandler(MultipartException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String notAnUpload(Model model) {
        return problem(
                model, "The upload was not understood", "It was broken off or is not a form with files. Try again.");
    }

    private static String problem(Model model, String title, String text) {
        model.addAttribute("title", title);
        model.addAttribute("text", text);
        return "web/problem";
    }
}
