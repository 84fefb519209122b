package headway.demo.generate.world;

import java.util.Comparator;
import java.util.List;

/**
 * Everything that the files tell of.
 *
 * @param places those whose files are written
 * @param nation those from which the figures of England are made up: the same, or, for one authority, a sample of a
 *     nation around it that appears in no file
 */
public record World(List<Authority> authorities, List<Institution> places, List<Institution> nation, List<Link> links) {

    /** Every entry of the register, by URN. */
    public List<Listing> register() {
        return places.stream()
                .flatMap(place -> place.schools().stream().map(school -> new Listing(place, school)))
                .sorted(Comparator.comparingInt(listing -> listing.school().urn()))
                .toList();
    }

    /** Whether the nation stands in the files as a whole. */
    public boolean national() {
        return authorities.size() > 1;
    }
}
