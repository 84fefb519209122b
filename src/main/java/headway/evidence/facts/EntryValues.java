package headway.evidence.facts;

import headway.evidence.statistics.Numbers;
import headway.facts.FactDefinition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads what was entered into a value of the fact's type. */
public final class EntryValues {

    private EntryValues() {}

    /** The value, or null where the text is none of the fact's type or lies outside its bounds. */
    public static @Nullable Object read(FactDefinition fact, String text) {
        String bare = Grades.word(text);
        return switch (fact.type()) {
            case YES_NO -> yesNo(bare);
            case WORD -> fact.words().contains(bare) ? bare : null;
            case NUMBER -> number(fact, bare);
            case WHOLE_NUMBER -> whole(fact, bare);
            case DATE -> date(bare);
        };
    }

    /** The text in which a value is kept, whatever way it was typed: yes, requires improvement, 12.5. */
    public static String kept(Object value) {
        return switch (value) {
            case Boolean yes -> yes ? "yes" : "no";
            case Double number ->
                BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }

    /** What would have been allowed, in words. */
    public static String allowed(FactDefinition fact) {
        return switch (fact.type()) {
            case YES_NO -> "yes or no";
            case WORD -> "one of: " + String.join(", ", fact.words());
            case NUMBER, WHOLE_NUMBER -> "a " + fact.type().title() + bounds(fact);
            case DATE -> "a date such as 2025-09-01";
        };
    }

    private static String bounds(FactDefinition fact) {
        Double least = fact.least();
        Double greatest = fact.greatest();
        return least == null || greatest == null
                ? ""
                : " from " + Numbers.plain(least) + " to " + Numbers.plain(greatest);
    }

    private static @Nullable Boolean yesNo(String text) {
        return switch (text) {
            case "yes", "true", "y" -> Boolean.TRUE;
            case "no", "false", "n" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static @Nullable Double number(FactDefinition fact, String text) {
        try {
            double value = Double.parseDouble(text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
            Double least = fact.least();
            Double greatest = fact.greatest();
            boolean inBounds = (least == null || value >= least) && (greatest == null || value <= greatest);
            return Double.isFinite(value) && inBounds ? value : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Long whole(FactDefinition fact, String text) {
        Double value = number(fact, text);
        return value == null || value != Math.rint(value) ? null : (Long) Math.round(value);
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
