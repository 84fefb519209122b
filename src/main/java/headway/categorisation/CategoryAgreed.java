package headway.categorisation;

import headway.shared.AuthorityCode;
import headway.shared.Urn;
import java.time.LocalDate;

/** A category and level hold for a school from a day: agreed, or decided without agreement. */
public record CategoryAgreed(
        long decision,
        AuthorityCode authority,
        Urn urn,
        String packId,
        String packVersion,
        String category,
        String level,
        LocalDate from,
        boolean withHeadsAgreement) {}
