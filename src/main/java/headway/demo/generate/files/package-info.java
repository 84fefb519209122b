/**
 * One writer for each publisher's file: header, encoding, quoting, markers and total rows as published. Shares nothing
 * with the readers of these files, so that the two cannot merely agree with each other.
 */
@NullMarked
package headway.demo.generate.files;

import org.jspecify.annotations.NullMarked;
