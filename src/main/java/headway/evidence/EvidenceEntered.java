package headway.evidence;

import headway.shared.AuthorityCode;
import headway.shared.Urn;
import java.time.LocalDate;

/** Something was entered on a school: what depends on the fact can look again. The value is for those who may read it. */
public record EvidenceEntered(Urn urn, String fact, AuthorityCode authority, LocalDate day) {}
