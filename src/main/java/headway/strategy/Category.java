package headway.strategy;

/**
 * One of the strategy's categories of school.
 *
 * @param colour a colour name of the GOV.UK tag component
 * @param wording the governing words, under which the strategy lists its criteria
 */
public record Category(String id, String name, String colour, String wording) {}
