/** The pages of visits; they see only the module's public door. */
@NullMarked
package headway.visits.web;

import org.jspecify.annotations.NullMarked;
