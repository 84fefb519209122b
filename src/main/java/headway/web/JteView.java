package headway.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** Renders a precompiled template; the whole page is made before a byte is sent, so an error never shows half a page. */
record JteView(TemplateEngine engine, PageFrame frame, String template) implements View {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        Map<String, @Nullable Object> values = new HashMap<>();
        if (model != null) {
            values.putAll(model);
        }
        values.put("page", frame.of(request));
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template + ".jte", values, output);
        PageTransaction.end(request);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        // In one piece: the response goes through several hands, each of which looks at every piece.
        response.getOutputStream().write(output.toByteArray());
    }
}
