package headway.web;

import headway.shared.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A route for everybody who is signed in, such as one's own account. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@AllowedTo({
    Role.HEAD_OF_SCHOOL_IMPROVEMENT,
    Role.PARTNER,
    Role.ADVISOR,
    Role.SERVICE_OFFICER,
    Role.SCHOOL_LEADER,
    Role.COUNCILLOR,
    Role.ADMINISTRATOR
})
public @interface AllowedToEveryRole {}
