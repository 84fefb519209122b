package headway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The calls that a line of routes.csv describes. */
final class RouteCalls {

    private RouteCalls() {}

    static AbstractMockHttpServletRequestBuilder<?> call(Expectation line, String path) {
        HttpMethod method = HttpMethod.valueOf(line.method());
        if (line.files().isEmpty()) {
            MockHttpServletRequestBuilder call = request(method, path);
            line.form().forEach(call::param);
            return call;
        }
        MockMultipartHttpServletRequestBuilder call = multipart(method, path);
        line.files()
                .forEach((name, text) -> call.file(
                        new MockMultipartFile(name, name + ".csv", "text/csv", text.getBytes(StandardCharsets.UTF_8))));
        line.form().forEach(call::param);
        return call;
    }

    static AbstractMockHttpServletRequestBuilder<?> with(
            AbstractMockHttpServletRequestBuilder<?> call, RequestPostProcessor... more) {
        for (RequestPostProcessor each : more) {
            call.with(each);
        }
        return call;
    }
}
