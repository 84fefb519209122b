/** Who gives the support: their profiles, contracts and leave, and how full they are. */
@NamedInterface("team")
@NullMarked
package headway.support.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
