/**
 * The screens of evidence: the tab of a school, its panel on the overview, entering, the fact catalogue.
 * Hides: how figures are laid out, compared and drawn.
 */
@NullMarked
package headway.evidence.pages;

import org.jspecify.annotations.NullMarked;
