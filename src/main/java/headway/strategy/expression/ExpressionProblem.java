package headway.strategy.expression;

/**
 * Something wrong in an expression.
 *
 * @param line of the expression, from 0
 * @param column in that line, from 0
 * @param sentence what is wrong and how to mend it
 */
public record ExpressionProblem(int line, int column, String sentence) {}
