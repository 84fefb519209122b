/**
 * The base of tests on the whole application: a real PostgreSQL in a temporary folder, an invented authority with one
 * person for every role, ways to call it over HTTP and in a browser. One application serves the whole test run.
 */
package headway.testing;
