package headway.demo.generate.world;

/** An invented headteacher. */
public record Person(String title, String firstName, String lastName) {}
