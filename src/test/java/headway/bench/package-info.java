/** Measures how long the heavy work takes on real files; run by {@code ./bench}, never by the tests. */
package headway.bench;
