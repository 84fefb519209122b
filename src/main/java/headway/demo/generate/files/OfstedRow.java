package headway.demo.generate.files;

import headway.demo.generate.world.Inspection;
import headway.demo.generate.world.Inspections;
import headway.demo.generate.world.Institution;
import headway.demo.generate.world.Listing;
import headway.demo.generate.world.Regime;
import headway.demo.generate.world.School;
import headway.demo.generate.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** An open state-funded school and its inspections published by a day, as Ofsted's monthly files list them. */
record OfstedRow(Listing listing, LocalDate date, List<Inspection> published) {

    /** The rows of a monthly file, in the order of the register. */
    static List<OfstedRow> of(World world, LocalDate date) {
        List<OfstedRow> rows = new ArrayList<>();
        for (Listing listing : world.register()) {
            Institution place = listing.place();
            if (place.setting().stateFunded() && listing.school().openAt(date)) {
                List<Inspection> published = Inspections.of(place).stream()
                        .filter(inspection -> !inspection.published().isAfter(date))
                        .toList();
                rows.add(new OfstedRow(listing, date, published));
            }
        }
        return rows;
    }

    private Optional<Inspection> last(Predicate<Inspection> which) {
        return published.stream().filter(which).reduce((first, second) -> second);
    }

    Optional<Inspection> graded() {
        return last(inspection -> inspection.kind() == Inspection.Kind.GRADED);
    }

    /** The graded inspection before the latest. */
    Optional<Inspection> gradedBefore() {
        Optional<Inspection> latest = graded();
        return last(inspection -> inspection.kind() == Inspection.Kind.GRADED
                && latest.isPresent()
                && inspection.number() != latest.get().number());
    }

    Optional<Inspection> reportCard() {
        return last(
                inspection -> inspection.kind() == Inspection.Kind.GRADED && inspection.regime() == Regime.REPORT_CARD);
    }

    /** The latest under the education inspection framework of 2019 to 2025. */
    Optional<Inspection> framework() {
        return last(inspection -> inspection.kind() == Inspection.Kind.GRADED
                && (inspection.regime() == Regime.EDUCATION_FRAMEWORK
                        || inspection.regime() == Regime.WITHOUT_OVERALL));
    }

    Optional<Inspection> ungraded() {
        return last(inspection -> inspection.kind() == Inspection.Kind.UNGRADED
                && !inspection.start().isBefore(LocalDate.of(2019, 9, 1)));
    }

    /** The latest short inspection, if it came after the latest graded one. */
    Optional<Inspection> ungradedSince() {
        LocalDate since = graded().map(Inspection::start).orElse(LocalDate.MIN);
        return last(inspection -> inspection.kind() == Inspection.Kind.UNGRADED
                && inspection.start().isAfter(since));
    }

    long visitsSince() {
        LocalDate since = graded().map(Inspection::start).orElse(LocalDate.MIN);
        return published.stream()
                .filter(inspection -> inspection.kind() != Inspection.Kind.GRADED
                        && inspection.start().isAfter(since))
                .count();
    }

    /** The entry of the register under which an inspection took place. */
    School inspected(Inspection inspection) {
        return listing.place().schoolAt(inspection.start()).orElse(listing.school());
    }
}
