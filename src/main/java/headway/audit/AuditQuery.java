package headway.audit;

import headway.web.Days;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What was asked of the trail on screen; it also makes the addresses of its other pages. */
public record AuditQuery(String words, String from, String until, int page) {

    /** What was typed as a day is not one. */
    public boolean misread() {
        return !from.isBlank() && day(from) == null || !until.isBlank() && day(until) == null;
    }

    AuditTrail.Search search(Set<String> kinds) {
        return new AuditTrail.Search(words, kinds, day(from), day(until), page);
    }

    private static @Nullable LocalDate day(String text) {
        return Days.typed(text).orElse(null);
    }

    public String onPage(int number) {
        return address("/audit", number);
    }

    public String asCsv() {
        return address("/audit.csv", 1);
    }

    private String address(String path, int number) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parameter(address, "q", words);
        parameter(address, "from", from);
        parameter(address, "until", until);
        if (number > 1) {
            address.queryParam("page", number);
        }
        return address.encode().build().toUriString();
    }

    private static void parameter(UriComponentsBuilder address, String name, String value) {
        if (!value.isBlank()) {
            address.queryParam(name, value);
        }
    }
}
