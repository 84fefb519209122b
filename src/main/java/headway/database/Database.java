package headway.database;

/**
 * An opened database: where it is, and the two roles that use it. The application's role owns nothing and bypasses
 * nothing; the owner's role is used for migrations alone.
 */
public record Database(String url, Login application, Login owner, boolean embedded, AutoCloseable handle)
        implements AutoCloseable {

    /** A role's name and password. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }

    @Override
    public void close() throws Exception {
        handle.close();
    }
}
