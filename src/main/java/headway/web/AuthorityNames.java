package headway.web;

import headway.shared.AuthorityCode;

/** Names authorities for the frame; the register implements it. */
public interface AuthorityNames {

    /** The authority's name, or its code where the register does not know it. */
    String name(AuthorityCode code);
}
