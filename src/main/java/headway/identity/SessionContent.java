package headway.identity;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A session's content as bytes. Only the few types that sessions here hold are ever made of them. */
final class SessionContent {

    private static final Logger LOG = LoggerFactory.getLogger(SessionContent.class);

    private static final ObjectInputFilter FEW_TYPES =
            ObjectInputFilter.Config.createFilter("maxdepth=12;maxbytes=65536;"
                    + "headway.identity.SignedIn;headway.identity.HalfSignedIn;"
                    + "org.springframework.security.web.csrf.DefaultCsrfToken;org.springframework.web.servlet.FlashMap;"
                    + "org.springframework.util.LinkedMultiValueMap;org.springframework.util.MultiValueMapAdapter;"
                    + "java.lang.*;java.time.*;java.util.*;java.util.concurrent.CopyOnWriteArrayList;!*");

    private SessionContent() {}

    static byte[] write(Map<String, Object> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new HashMap<>(content));
        } catch (IOException e) {
            throw new UncheckedIOException("The session holds what cannot be kept.", e);
        }
        return bytes.toByteArray();
    }

    /** What an older version of the program wrote may not be readable: that session begins anew. */
    static Map<String, Object> read(byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(FEW_TYPES);
            Map<String, Object> content = new HashMap<>();
            if (in.readObject() instanceof Map<?, ?> found) {
                found.forEach((name, value) -> content.put((String) name, value));
            }
            return content;
        } catch (IOException | ClassNotFoundException e) {
            LOG.warn(
                    "A session could not be read and begins anew: {}",
                    e.getClass().getSimpleName());
            return new HashMap<>();
        }
    }
}
