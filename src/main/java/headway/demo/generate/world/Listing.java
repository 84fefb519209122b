package headway.demo.generate.world;

/** A line of the register: a school and the place it belongs to. */
public record Listing(Institution place, School school) {

    public Authority authority() {
        return place.authority();
    }

    /** Authority and establishment number as one, seven digits. */
    public String laestab() {
        return "%03d%04d".formatted(authority().code(), school.establishmentNumber());
    }
}
