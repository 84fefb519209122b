package headway.facts;

import java.time.LocalDate;

/** The kinds of value that a fact can have, with the Java class that carries each. */
public enum FactType {
    YES_NO("yes or no", Boolean.class),
    WHOLE_NUMBER("whole number", Long.class),
    NUMBER("number", Double.class),
    WORD("one of a list of words", String.class),
    DATE("date", LocalDate.class);

    private final String title;
    private final Class<?> carrier;

    FactType(String title, Class<?> carrier) {
        this.title = title;
        this.carrier = carrier;
    }

    public String title() {
        return title;
    }

    /** Whether a value of this type is carried by such an object. */
    public boolean accepts(Object value) {
        return carrier.isInstance(value);
    }
}
