package headway.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The style sheets and scripts. GOV.UK Frontend's sheet is served without its licensed typeface: Headway is not a
 * gov.uk service, so its text stands in the reader's own system font.
 */
@Component
class StyleSheets {

    private static final String FRONTEND = "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/";

    private final byte[] frontendSheet;
    private final byte[] frontendScript;
    private final byte[] ownSheet;
    private final byte[] ownScript;
    private final String version;

    StyleSheets() {
        String original = new String(read(FRONTEND + "govuk-frontend.min.css"), StandardCharsets.UTF_8);
        frontendSheet = original.replaceAll("@font-face\\{[^}]*}", "")
                .replace(
                        "\"GDS Transport\",arial,sans-serif",
                        "system-ui,\"Segoe UI\",Roboto,\"Noto Sans\",\"Liberation Sans\",arial,sans-serif")
                .replace(
                        "GDS Transport,arial,sans-serif",
                        "system-ui,\"Segoe UI\",Roboto,\"Noto Sans\",\"Liberation Sans\",arial,sans-serif")
                .getBytes(StandardCharsets.UTF_8);
        frontendScript = read(FRONTEND + "govuk-frontend.min.js");
        ownSheet = read("assets/headway.css");
        ownScript = read("assets/headway.js");
        version = hash(frontendSheet, frontendScript, ownSheet, ownScript);
    }

    byte[] named(String name) {
        return switch (name) {
            case "govuk-frontend.css" -> frontendSheet;
            case "govuk-frontend.js" -> frontendScript;
            case "headway.css" -> ownSheet;
            case "headway.js" -> ownScript;
            default -> new byte[0];
        };
    }

    String version() {
        return version;
    }

    private static byte[] read(String path) {
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The program is incomplete: " + path + " is missing.", e);
        }
    }

    private static String hash(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
