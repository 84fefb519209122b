package headway.evidence.facts;

import headway.evidence.SchoolEvidence;
import headway.evidence.SchoolEvidence.HeldMeasure;
import headway.facts.FactValue;
import headway.facts.Origin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the school is. The register keeps no history of a school's phase or sixth form, so these are taken from the
 * register that is held even where it is later than the date, and then say so; pupil numbers are not.
 */
final class SchoolFacts implements Theme {

    private static final String REMEDY = "Load the national register (GIAS).";

    @Override
    public void answer(EvidenceAsAt held, Answers answers) {
        SchoolEvidence school = held.school();
        boolean phaseKnown = answers.definition("phase").words().contains(school.phase());
        answers.put(
                "phase",
                phaseKnown
                        ? known(school.phase(), held)
                        : unknown(
                                school.phase().isBlank()
                                        ? "The register does not say the school's phase."
                                        : "The register calls the phase '" + school.phase()
                                                + "', which is not known."));
        answers.put("maintained", known(school.maintained(), held));
        Boolean sixthForm = school.sixthForm();
        answers.put(
                "sixth_form",
                sixthForm == null
                        ? unknown("The register does not say whether the school has a sixth form.")
                        : known(sixthForm, held));
        answers.put("pupils", pupils(held));
    }

    /** The later of the census and the register, if it was published by the date. */
    private static FactValue pupils(EvidenceAsAt held) {
        HeldMeasure census = latestCensus(held);
        FactValue.Known registered = registeredPupils(held);
        if (census != null && (registered == null || !isLater(held.school().registerDate(), census))) {
            return new FactValue.Known(Math.round(FigureFacts.figureOf(census)), Sentences.origin(census, ""));
        }
        if (registered != null) {
            return registered;
        }
        return new FactValue.Unknown(
                "No number of pupils that was published by " + Sentences.date(held.asAt()) + " is held.",
                "Load the school census file, or a register with pupil numbers.");
    }

    private static FactValue.@Nullable Known registeredPupils(EvidenceAsAt held) {
        Integer pupils = held.school().pupils();
        LocalDate date = held.school().registerDate();
        return pupils == null || date == null || date.isAfter(held.asAt()) ? null : known(pupils.longValue(), held);
    }

    private static boolean isLater(@Nullable LocalDate register, HeldMeasure census) {
        return register != null && register.isAfter(census.published());
    }

    private static @Nullable HeldMeasure latestCensus(EvidenceAsAt held) {
        for (HeldMeasure row : held.years("census_pupils").descendingMap().values()) {
            if (row.value() != null) {
                return row;
            }
        }
        return null;
    }

    private static FactValue.Known known(Object value, EvidenceAsAt held) {
        LocalDate date = held.school().registerDate();
        String later = date != null && date.isAfter(held.asAt())
                ? "From the register of " + Sentences.date(date)
                        + ", later than the date of these facts: an earlier one is not held."
                : "";
        return new FactValue.Known(value, new Origin("National register (GIAS)", date, date, later));
    }

    private static FactValue unknown(String why) {
        return new FactValue.Unknown(why, REMEDY);
    }
}
