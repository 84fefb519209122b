package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import headway.shared.CurrentUser;
import headway.testing.TestAuthority;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

/** The pages as one person has them before their eyes. */
final class Screen {

    private static final Pattern MAIN = Pattern.compile("(?s)<main.*</main>");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"[^\"]*\"");
    private static final Pattern FIELD = Pattern.compile("(?s)<input ([^>]*)>|<textarea ([^>]*)>(.*?)</textarea>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)(?:=\"([^\"]*)\")?");

    private final MockMvc mvc;
    private final TestAuthority people;
    private final CurrentUser person;

    Screen(ApplicationContext application, CurrentUser person) {
        this.mvc = application.getBean(MockMvc.class);
        this.people = application.getBean(TestAuthority.class);
        this.person = person;
    }

    MockHttpServletResponse open(String path) {
        return perform(get(path));
    }

    int status(String path) {
        return open(path).getStatus();
    }

    /** The page's main content; the tokens against forgery, which differ each time, are taken out. */
    String main(String path) {
        MockHttpServletResponse response = open(path);
        assertThat(response.getStatus()).as("status of %s", path).isEqualTo(200);
        return main(response);
    }

    static String main(MockHttpServletResponse response) {
        Matcher main = MAIN.matcher(text(response));
        assertThat(main.find()).as("the page has a main part").isTrue();
        return TOKEN.matcher(main.group()).replaceAll("");
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The main content as read: without tags, white space drawn together. */
    String words(String path) {
        return words(open(path));
    }

    static String words(MockHttpServletResponse response) {
        String text = main(response)
                .replaceAll("(?s)<(?:script|style).*?</(?:script|style)>", "")
                .replaceAll("<[^>]*>", " ");
        return HtmlUtils.htmlUnescape(text).replaceAll("\\s+", " ");
    }

    byte[] bytes(String path) {
        MockHttpServletResponse response = open(path);
        assertThat(response.getStatus()).as("status of %s", path).isEqualTo(200);
        return response.getContentAsByteArray();
    }

    MockHttpServletResponse send(String path, Map<String, String> form) {
        MockHttpServletRequestBuilder request = post(path).with(csrf());
        form.forEach(request::param);
        return perform(request);
    }

    /** The fields of the form on a page that is sent to an address, as they would be sent now. */
    Map<String, String> form(String path, String action) {
        return form(open(path), action);
    }

    static Map<String, String> form(MockHttpServletResponse response, String action) {
        Matcher form = Pattern.compile("(?s)<form [^>]*action=\"" + Pattern.quote(action) + "\".*?</form>")
                .matcher(text(response));
        assertThat(form.find()).as("a form for %s", action).isTrue();
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(form.group());
        while (field.find()) {
            Map<String, String> attributes = attributes(field.group(1) == null ? field.group(2) : field.group(1));
            String type = attributes.getOrDefault("type", "text");
            boolean chosen = !type.equals("radio") && !type.equals("checkbox") || attributes.containsKey("checked");
            if (chosen
                    && attributes.containsKey("name")
                    && !attributes.get("name").equals("_csrf")) {
                String value = field.group(3) == null ? attributes.getOrDefault("value", "") : field.group(3);
                fields.put(attributes.get("name"), HtmlUtils.htmlUnescape(value));
            }
        }
        return fields;
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            attributes.put(attribute.group(1), attribute.group(2) == null ? "" : attribute.group(2));
        }
        return attributes;
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
        try {
            return mvc.perform(request.with(people.as(person))).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
