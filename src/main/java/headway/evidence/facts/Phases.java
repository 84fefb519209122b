package headway.evidence.facts;

import headway.facts.FactDefinition;
import headway.facts.FactValue;

/** Why a school of a phase cannot have a fact, in words. */
final class Phases {

    private Phases() {}

    static FactValue cannotHave(String phase, FactDefinition fact) {
        if (phase.isBlank()) {
            return new FactValue.Unknown(
                    "The register does not say the school's phase, so whether this applies to it is not known.",
                    "Load a register that gives the phase.");
        }
        boolean special = phase.equals("special") || phase.equals("alternative provision");
        String what = stage(fact.theme());
        if (special) {
            return new FactValue.DoesNotApply(
                    "Results are not used in this way for " + special(phase) + ": cohorts are small and differ.");
        }
        return new FactValue.DoesNotApply(sentence(phase) + " has no " + what + ".");
    }

    private static String special(String phase) {
        return phase.equals("special") ? "special schools" : "alternative provision";
    }

    private static String stage(String theme) {
        return switch (theme) {
            case "Key stage 2" -> "key stage 2";
            case "Key stage 4" -> "key stage 4";
            case "16 to 18" -> "results at 16 to 18";
            default -> "key stage 2 or key stage 4";
        };
    }

    private static String sentence(String phase) {
        return switch (phase) {
            case "all-through" -> "An all-through school";
            case "sixteen plus" -> "A school or college for pupils over sixteen";
            default -> "A " + phase + " school";
        };
    }
}
