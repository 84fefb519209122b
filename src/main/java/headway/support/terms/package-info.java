/** The school year in which support is given: terms and the days on which schools are closed. */
@NamedInterface("terms")
@NullMarked
package headway.support.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
