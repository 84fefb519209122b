package headway.evidence;

/**
 * One statistical neighbour of a local authority, from the DfE's model.
 *
 * @param authority the authority's three-digit code
 * @param neighbour the neighbour's three-digit code
 * @param rank 1 for the nearest to 10
 * @param closeness the publisher's words, such as "very close" or "somewhat close"
 */
public record NeighbourRecord(int authority, int neighbour, int rank, String closeness) {}
