package headway.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;
import java.util.stream.Collectors;

/** Checks a page in the browser against the rules of WCAG that a program can test. */
final class Accessibility {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    static void assertNone(Page page) {
        List<String> violations = new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(Accessibility::inWords)
                        .toList();
        assertThat(violations)
                .as("violations of WCAG at %s (%s)", page.url(), page.title())
                .isEmpty();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + "\n"
                + rule.getNodes().stream().map(Accessibility::place).collect(Collectors.joining("\n"));
    }

    private static String place(CheckedNode node) {
        return "    at " + node.getTarget() + "\n      " + node.getHtml() + "\n      " + node.getFailureSummary();
    }

    /** Fails when the page must be scrolled sideways at a width; wide tables scroll within their own frame. */
    static void assertFits(Page page, int width) {
        ViewportSize before = page.viewportSize();
        page.setViewportSize(width, before.height);
        Object widest = page.evaluate("document.documentElement.scrollWidth");
        page.setViewportSize(before.width, before.height);
        assertThat(((Number) widest).intValue())
                .as("width in pixels that %s needs in a window of %d", page.url(), width)
                .isLessThanOrEqualTo(width);
    }
}
