package headway.strategy;

/** Says why a strategy cannot be saved, published or found, in a sentence for the person who tried. */
public class StrategyProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StrategyProblem(String sentence) {
        super(sentence);
    }
}
