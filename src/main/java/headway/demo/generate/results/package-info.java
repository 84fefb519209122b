/** Pupils, and what adds up from them: tests, examinations, attendance, staff and money of the invented schools. */
@NullMarked
package headway.demo.generate.results;

import org.jspecify.annotations.NullMarked;
