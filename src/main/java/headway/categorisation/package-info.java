/**
 * The yearly round: suggestion, moderation, the conversation with the headteacher, agreement, letter.
 * Hides: how a decision is frozen and kept.
 */
@ApplicationModule(
        displayName = "Categorisation",
        allowedDependencies = {
            "shared",
            "facts",
            "audit",
            "web",
            "identity",
            "jobs",
            "documents",
            "imports",
            "register",
            "evidence",
            "strategy"
        })
@NullMarked
package headway.categorisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
