package headway.strategy;

import headway.strategy.expression.Truth;

/**
 * One statement within a criterion's expression.
 *
 * @param words what holds, such as "Persistent absence above 20%", or its opposite where that holds
 * @param expression as the pack writes it
 * @param truth of the expression
 * @param bears whether the outcome rests on it
 */
public record Part(String words, String expression, Truth truth, boolean bears) {}
