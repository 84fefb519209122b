package headway.database;

import java.util.Map;

/** Any PostgreSQL by address: {@code HEADWAY_DB_URL} and the two roles, made beforehand by whoever runs it. */
final class ExternalServer {

    private ExternalServer() {}

    static Database open(String url, Map<String, String> environment) {
        return new Database(
                url,
                new Database.Login(
                        environment.getOrDefault("HEADWAY_DB_USER", "headway_app"),
                        needed(environment, "HEADWAY_DB_PASSWORD")),
                new Database.Login(
                        environment.getOrDefault("HEADWAY_DB_OWNER", "headway_owner"),
                        needed(environment, "HEADWAY_DB_OWNER_PASSWORD")),
                false,
                () -> {});
    }

    private static String needed(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("HEADWAY_DB_URL is set but " + name + " is not. Set it and start again.");
        }
        return value;
    }
}
