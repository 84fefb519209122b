package headway.strategy;

import java.util.List;

/**
 * What would change a suggestion.
 *
 * @param moves single changes first; two together only where no single one leads there
 * @param leftOut how many further pairs lead where some of those shown lead
 */
public record Moves(List<Move> moves, int leftOut) {

    public Moves {
        moves = List.copyOf(moves);
    }

    /** Those that lead in one direction. */
    public List<Move> towards(Move.Direction direction) {
        return moves.stream().filter(move -> move.direction() == direction).toList();
    }
}
