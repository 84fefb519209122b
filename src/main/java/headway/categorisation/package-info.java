/**
 * The yearly round
 */
@ApplicationModule(
        displayName =
                " suggestion, moderation, the conversation with the headteacher, agreement, letter.n * Hides: how a decision is frozen and kept.:Categorisation",
        allowedDependencies = {
            "shared",
            "facts",
            "audit",
            "web",
            "identity",
            "documents",
            "register",
            "evidence",
            "strategy"
        })
@NullMarked
package headway.categorisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
