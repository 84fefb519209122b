package headway.identity;

import headway.shared.CurrentUser;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who reads the database in this thread: the person signed in, or the program itself under a name. */
public final class ReaderContext {

    private static final ScopedValue<CurrentUser> SYSTEM = ScopedValue.newInstance();

    private ReaderContext() {}

    /** Does work as the program itself, which sees every authority; only jobs, commands and sign-in do this. */
    public static <T> T asSystem(CurrentUser system, Supplier<T> work) {
        return ScopedValue.where(SYSTEM, system).call(work::get);
    }

    /** As {@link #asSystem(CurrentUser, Supplier)}, for work that may fail. */
    public static <T> T callAsSystem(CurrentUser system, Callable<T> work) throws Exception {
        return ScopedValue.where(SYSTEM, system).call(work::call);
    }

    static boolean isSystem() {
        return SYSTEM.isBound();
    }

    static @Nullable CurrentUser current() {
        if (SYSTEM.isBound()) {
            return SYSTEM.get();
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Account account
                ? account.user()
                : null;
    }
}
