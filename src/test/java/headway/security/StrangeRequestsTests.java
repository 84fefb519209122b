package headway.security;

import static org.assertj.core.api.Assertions.assertThat;

import headway.shared.Role;
import headway.testing.HeadwayTest;
import headway.testing.TestAuthority;
import headway.testing.Visitor;
import headway.web.TypedTextFilter;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartHttpServletRequest;

/** Requests as no browser sends them, over real HTTP: none breaks a page, and none leaves its address in the log. */
@HeadwayTest
@ExtendWith(OutputCaptureExtension.class)
class StrangeRequestsTests {

    private static final List<String> UPLOADS = List.of("/imports", "/terms", "/strategies/upload");

    @LocalServerPort
    private int port;

    @Autowired
    private TestAuthority authority;

    private Visitor head() {
        Visitor visitor = new Visitor(port);
        visitor.signIn(authority.person(Role.HEAD_OF_SCHOOL_IMPROVEMENT).signInName(), TestAuthority.PASSPHRASE);
        return visitor;
    }

    @Test
    void controlCharactersAreLeftOutOfWhatIsAskedFor() {
        Visitor head = head();
        for (String path : List.of(
                "/schools?q=%00", "/audit?q=%00", "/strategies/compare?before=%00&after=%00", "/visits?school=%00")) {
            assertThat(head.get(path).statusCode()).as(path).isLessThan(500);
        }
        assertThat(head.get("/schools?q=%00Nob%01ody%1b").body()).contains("value=\"Nobody\"");
        assertThat(head.get("/facts/%00").statusCode()).isEqualTo(400);
        assertThat(new Visitor(port).signIn("\0nobody", "\0").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("failed"));
    }

    @Test
    void controlCharactersAreLeftOutOfForms() {
        Visitor head = head();
        HttpResponse<String> made = head.postFrom(
                "/clusters", "/clusters", Map.of("name", "Nul\0 and \u0007bell", "description", "Two\r\nlines\0"));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(302);
        assertThat(head.get("/clusters").body()).contains("Nul and bell");
        assertThat(head.upload("/imports", "files", "no\u0001thing.csv", "").body())
                .contains("nothing.csv is empty");
    }

    @Test
    void theyAreLeftOutOfTextThatComesWithAFile() throws Exception {
        MockMultipartHttpServletRequest request = new MockMultipartHttpServletRequest();
        request.addParameter("year", "20\00026\t/27", "\u0085");
        MockFilterChain chain = new MockFilterChain();
        new TypedTextFilter().doFilter(request, new MockHttpServletResponse(), chain);
        assertThat(chain.getRequest().getParameterValues("year")).containsExactly("2026\t/27", "");
        assertThat(chain.getRequest().getParameter("year")).isEqualTo("2026\t/27");
        assertThat(chain.getRequest().getParameterMap().get("year")).containsExactly("2026\t/27", "");
    }

    @Test
    void anAddressThatCannotBeReadGetsAPlainPageOfOurs(CapturedOutput log) {
        for (Visitor visitor : List.of(new Visitor(port), head())) {
            for (String path : List.of("/%ff", "/schools/%ff", "/schools?q=%ff", "/sign-in?q=%ff%fe")) {
                HttpResponse<String> answer = visitor.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(400);
                assertThat(answer.body())
                        .as(path)
                        .contains("The request was not understood", "Go to your work page", "govuk-frontend.css")
                        .doesNotContain("Apache", "Exception");
                assertThat(answer.headers().firstValue("Content-Security-Policy"))
                        .as(path)
                        .isPresent();
            }
        }
        assertThat(log.getAll()).doesNotContain("%ff", "%FF", "InvalidParameterException", "Invalid URI");
    }

    @Test
    void formsWithFilesCarryTheirTokenInTheBody() {
        Visitor head = head();
        for (String page : UPLOADS) {
            assertThat(head.get(page).body())
                    .as(page)
                    .contains("multipart/form-data", "name=\"_csrf\"")
                    .doesNotContain("_csrf=");
        }
        assertThat(head.upload("/imports", "files", "nothing.csv", "").body()).contains("nothing.csv is empty");
        assertThat(head.post("/imports", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInWords() throws IOException {
        assertThat(uploading("Cookie: " + head().cookies() + "\r\n", "</html>"))
                .startsWith("HTTP/1.1 413")
                .contains("The file is too large", "200 MB");
    }

    @Test
    void whoIsNotSignedInIsSentAwayBeforeTheirUploadIsTakenIn() throws IOException {
        assertThat(uploading("", "\r\n\r\n")).startsWith("HTTP/1.1 302").contains("/sign-in");
    }

    /** The head of an upload of half a gigabyte, whose body never comes, and what the server says to it. */
    private String uploading(String headers, String end) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /imports HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + headers
                            + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 500000000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            StringBuilder answer = new StringBuilder();
            while (!answer.toString().contains(end)) {
                int each = socket.getInputStream().read();
                assertThat(each).as("%s", answer).isNotEqualTo(-1);
                answer.append((char) each);
            }
            return answer.toString();
        }
    }
}
