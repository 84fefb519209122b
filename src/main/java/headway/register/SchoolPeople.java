package headway.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A school's partner and officers, as its page shows them, as at a day. */
public record SchoolPeople(List<Officers.Link> links, LocalDate day) {

    public Optional<Officers.Link> partner() {
        return partners().filter(link -> link.holdsOn(day)).findFirst();
    }

    /** Partners whose first day is still to come. */
    public List<Officers.Link> partnersToCome() {
        return partners().filter(link -> link.comesAfter(day)).toList();
    }

    public List<Officers.Link> partnersBefore() {
        return partners()
                .filter(link -> !link.holdsOn(day) && !link.comesAfter(day))
                .toList();
    }

    /** Officers who are assigned now or will be. */
    public List<Officers.Link> officers() {
        return others().filter(link -> link.holdsOn(day) || link.comesAfter(day))
                .toList();
    }

    public List<Officers.Link> officersBefore() {
        return others().filter(link -> link.everHeld() && !link.holdsOn(day) && !link.comesAfter(day))
                .toList();
    }

    private Stream<Officers.Link> partners() {
        return links.stream().filter(Officers.Link::partner);
    }

    private Stream<Officers.Link> others() {
        return links.stream().filter(link -> !link.partner());
    }
}
