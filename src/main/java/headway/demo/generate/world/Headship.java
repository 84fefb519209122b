package headway.demo.generate.world;

import java.time.LocalDate;

/** Who leads a school from a date on, and what the post is called. */
public record Headship(LocalDate from, Person person, String jobTitle) {

    public boolean acting() {
        return jobTitle.startsWith("Acting") || jobTitle.startsWith("Interim");
    }
}
