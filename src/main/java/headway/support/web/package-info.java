/** The pages of support; they see only the module's door. */
@NullMarked
package headway.support.web;

import org.jspecify.annotations.NullMarked;
