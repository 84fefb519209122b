package headway.identity;

import java.util.List;

/** People whom the sign-in page offers by name; only a demonstration brings any. */
public interface SignInChoices {

    /** Who is offered, what they see, and the passphrase with which the form is filled. */
    record Choice(String signInName, String fullName, String role, String sees, String passphrase) {}

    List<Choice> choices();
}
