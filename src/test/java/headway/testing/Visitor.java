package headway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone at the other end of real HTTP, with a jar for cookies; follows no redirect. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client;
    private final String address;

    public Visitor(int port) {
        this(HttpClient.newBuilder().cookieHandler(new CookieManager()).build(), port);
    }

    private Visitor(HttpClient client, int port) {
        this.client = client;
        this.address = "http://127.0.0.1:" + port;
    }

    /** The same visitor, with the same cookies, at another port. */
    public Visitor at(int port) {
        return new Visitor(client, port);
    }

    /** The cookies of this visitor, as a browser would send them. */
    public String cookies() {
        return ((CookieManager) client.cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET().build());
    }

    /** Posts a form as it is, without a token against forgery. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Opens a page and posts a form with the token that the page carries. */
    public HttpResponse<String> postFrom(String page, String path, Map<String, String> form) {
        Map<String, String> whole = new java.util.LinkedHashMap<>(form);
        whole.put("_csrf", token(get(page).body()));
        return post(path, whole);
    }

    /** Chooses a file in the form of a page and sends it. */
    public HttpResponse<String> upload(String page, String field, String fileName, String content) {
        String boundary = "----" + java.util.UUID.randomUUID();
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                + token(get(page).body()) + "\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field
                + "\"; filename=\"" + fileName + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--" + boundary
                + "--\r\n";
        return send(HttpRequest.newBuilder(URI.create(address + page))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Signs in by the form; the answer is the redirect that follows. */
    public HttpResponse<String> signIn(String name, String passphrase) {
        return postFrom("/sign-in", "/sign-in", Map.of("username", name, "password", passphrase));
    }

    private static String token(String html) {
        Matcher found = TOKEN.matcher(html);
        if (!found.find()) {
            throw new AssertionError("The page has no form with a token.");
        }
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
