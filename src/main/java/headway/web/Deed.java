package headway.web;

import java.util.function.Function;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a form asks for: done, it leads on and says so; where it cannot be, the form is shown again. */
public final class Deed {

    private Deed() {}

    /**
     * @param said what the next page says at its top
     * @param to the address of the next page
     * @param again shows the form with what is wrong and what was typed
     */
    public static String done(
            Runnable work, String said, String to, RedirectAttributes flash, Function<FormProblem, String> again) {
        try {
            work.run();
        } catch (FormProblem e) {
            return again.apply(e);
        }
        flash.addFlashAttribute(PageFrame.FLASH, said);
        return "redirect:" + to;
    }
}
