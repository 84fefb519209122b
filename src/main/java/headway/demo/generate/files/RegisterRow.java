package headway.demo.generate.files;

import headway.demo.generate.world.Heads;
import headway.demo.generate.world.Headship;
import headway.demo.generate.world.Inspection;
import headway.demo.generate.world.Inspections;
import headway.demo.generate.world.Institution;
import headway.demo.generate.world.Listing;
import headway.demo.generate.world.School;
import headway.demo.generate.world.SchoolType;
import headway.demo.generate.world.Setting;
import java.time.LocalDate;
import java.util.Optional;

/** A school as the register of a day shows it. */
record RegisterRow(Listing listing, LocalDate date) {

    /** The register's four states, with its codes. */
    enum Status {
        OPEN("1", "Open"),
        CLOSED("2", "Closed"),
        CLOSING("3", "Open, but proposed to close"),
        PROPOSED("4", "Proposed to open");

        final String code;
        final String label;

        Status(String code, String label) {
            this.code = code;
            this.label = label;
        }
    }

    School school() {
        return listing.school();
    }

    Institution place() {
        return listing.place();
    }

    /** New schools stand in the register a year before they open; conversions only once they have happened. */
    boolean listed() {
        boolean soon = school().type().group == SchoolType.Group.FREE && school().begunBy(date.plusYears(1));
        return soon || school().begunBy(date);
    }

    Status status() {
        if (!school().begunBy(date)) {
            return Status.PROPOSED;
        }
        if (!school().openAt(date)) {
            return Status.CLOSED;
        }
        LocalDate closed = school().closed();
        return closed != null && closed.isBefore(date.plusMonths(9)) ? Status.CLOSING : Status.OPEN;
    }

    boolean open() {
        return status() == Status.OPEN || status() == Status.CLOSING;
    }

    String name() {
        return school().nameAt(date);
    }

    Headship head() {
        return Heads.at(place(), date);
    }

    /** The register counts the pupils of the January before last until the new census is in. */
    int censusYear() {
        return date.getYear() - 1;
    }

    /** Pupils, where there were any at that census. */
    Optional<Integer> pupils() {
        boolean counted = open() && school().begunBy(LocalDate.of(censusYear(), 1, 15));
        return counted && place().setting() != Setting.CHILDRENS_CENTRE
                ? Optional.of(place().roll(censusYear()))
                : Optional.empty();
    }

    Optional<Inspection> inspection() {
        return open() ? Inspections.latest(Inspections.of(place()), Inspection.Kind.GRADED, date) : Optional.empty();
    }

    boolean stateFunded() {
        return place().setting().stateFunded();
    }
}
