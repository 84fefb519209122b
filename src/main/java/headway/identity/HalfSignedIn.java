package headway.identity;

import java.io.Serializable;

/**
 * All that a session holds of a person who gave the passphrase and still owes the code.
 *
 * @param since when the passphrase was given, in seconds of the epoch
 */
record HalfSignedIn(long account, int credentials, long since) implements Serializable {

    private static final long serialVersionUID = 1L;
}
