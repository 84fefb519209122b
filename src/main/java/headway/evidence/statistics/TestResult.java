package headway.evidence.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a test found, with everything that is needed to do it again by hand.
 *
 * @param test the test's name
 * @param statistic the number that decided, such as z or a limit, where one was reckoned
 * @param inputs the figures that went in, each in words
 * @param sentence the finding and its rule in words
 */
public record TestResult(
        String test, Verdict verdict, @Nullable Double statistic, List<String> inputs, String sentence) {

    public TestResult {
        inputs = List.copyOf(inputs);
    }

    static TestResult insufficient(String test, List<String> inputs, String why) {
        return new TestResult(test, Verdict.INSUFFICIENT, null, inputs, why);
    }

    /** The sentence and the inputs, for 'where this came from'. */
    public String workings() {
        return inputs.isEmpty() ? sentence : sentence + " Figures: " + String.join("; ", inputs) + ".";
    }
}
