package headway.web;

import headway.shared.CurrentUser;

/** What the session holds of a person; its implementation is the principal of the security chain. */
public interface SignedInPerson {

    CurrentUser user();
}
