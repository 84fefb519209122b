package headway.categorisation;

import headway.shared.AuthorityCode;
import headway.shared.Urn;

/** A category and level no longer hold: the decision was a mistake and went back to moderation. */
public record CategoryWithdrawn(long decision, AuthorityCode authority, Urn urn) {}
