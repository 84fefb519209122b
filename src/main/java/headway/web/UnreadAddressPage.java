package headway.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** The page for an address that the server itself could not read, so that no page of the application was asked. */
final class UnreadAddressPage extends ErrorReportValve {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB" class="govuk-template">
            <head><meta charset="utf-8"><title>%1$s – Headway</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="/assets/%3$s/govuk-frontend.css">
            <link rel="stylesheet" href="/assets/%3$s/headway.css"></head>
            <body class="govuk-template__body"><div class="govuk-width-container">
            <main class="govuk-main-wrapper" id="main-content"><h1 class="govuk-heading-l">%1$s</h1>
            <p class="govuk-body">%2$s</p>
            <p class="govuk-body"><a class="govuk-link" href="/">Go to your work page</a></p></main></div></body></html>
            """;

    private final String assets;

    UnreadAddressPage(StyleSheets styles) {
        this.assets = styles.version();
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        int code = response.getStatus();
        if (code < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src data:");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        try {
            response.getOutputStream()
                    .write(PAGE.formatted(ErrorPage.title(code), ErrorPage.text(code), assets)
                            .getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException e) {
            container.getLogger().debug("Whoever asked has gone", e);
        }
    }
}
