package headway.register;

import headway.shared.AuthorityCode;
import headway.shared.Urn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A school as the register holds it, with the file and the day behind it. */
public record School(
        Urn urn,
        AuthorityCode authority,
        String authorityName,
        @Nullable Integer establishmentNumber,
        String name,
        String type,
        String phase,
        String status,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        @Nullable Integer lowAge,
        @Nullable Integer highAge,
        @Nullable Boolean sixthForm,
        @Nullable String trustName,
        @Nullable Integer pupils,
        @Nullable LocalDate pupilsAsAt,
        @Nullable String headName,
        @Nullable String headJob,
        String address,
        @Nullable String region,
        @Nullable Double latitude,
        @Nullable Double longitude,
        boolean maintained,
        boolean stateFunded,
        LocalDate asAt,
        String source) {

    /** Authority and establishment number, as performance tables write it; the URN alone where there is none. */
    public String laestab() {
        return establishmentNumber == null ? "–" : authority + "/" + "%04d".formatted(establishmentNumber);
    }

    public boolean open() {
        return status.startsWith("Open");
    }

    public boolean academy() {
        return stateFunded && !maintained;
    }

    /** Type in a word: maintained, academy, or other. */
    public String kind() {
        return maintained ? "Maintained" : stateFunded ? "Academy" : "Other";
    }
}
