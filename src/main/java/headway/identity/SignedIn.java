package headway.identity;

import java.io.Serializable;

/** All that a session holds of a person: which account, and under which of its passphrases the session began. */
record SignedIn(long account, int credentials) implements Serializable {

    private static final long serialVersionUID = 1L;
}
