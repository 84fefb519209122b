package headway.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves style sheets and scripts under a version that changes with their content, so that browsers may keep them. */
@RestController
class AssetController {

    private final StyleSheets styles;

    AssetController(StyleSheets styles) {
        this.styles = styles;
    }

    @OpenToAll
    @GetMapping("/assets/{version}/{name}")
    ResponseEntity<byte[]> asset(@PathVariable String version, @PathVariable String name) {
        byte[] content = styles.named(name);
        if (content.length == 0) {
            return ResponseEntity.notFound().build();
        }
        CacheControl cache = version.equals(styles.version())
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.noCache();
        MediaType type = name.endsWith(".css")
                ? MediaType.parseMediaType("text/css;charset=UTF-8")
                : MediaType.parseMediaType("text/javascript;charset=UTF-8");
        return ResponseEntity.ok().cacheControl(cache).contentType(type).body(content);
    }
}
