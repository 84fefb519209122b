/** Tests of who may do what, against the real security chain and the real database. */
package headway.security;
