/** The pages of strategies: reading a pack, comparing versions, and uploading, publishing or discarding a draft. */
@NullMarked
package headway.strategy.web;

import org.jspecify.annotations.NullMarked;
