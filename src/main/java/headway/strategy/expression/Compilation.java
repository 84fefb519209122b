package headway.strategy.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of compiling an expression: a formula, or what is wrong with it. */
public record Compilation(@Nullable Formula formula, List<ExpressionProblem> problems) {

    static Compilation failed(List<ExpressionProblem> problems) {
        return new Compilation(null, List.copyOf(problems));
    }
}
