package headway.visits.planning;

import headway.shared.Urn;
import headway.visits.plan.Booking;
import headway.visits.plan.Plan;
import headway.visits.plan.PlanProblem;
import headway.visits.plan.PlanWeights;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Writes problems, weights and plans as they are kept, and reads them back. */
@Component
class KeptPlans {

    /** A plan as kept: schools by URN. */
    record Kept(Map<String, String> partners, Map<String, Booking> visits) {}

    private static final TypeReference<Map<String, Integer>> WEIGHTS = new TypeReference<>() {};

    private final ObjectMapper json;

    KeptPlans(ObjectMapper json) {
        this.json = json;
    }

    String problem(PlanProblem problem) {
        return json.writeValueAsString(problem);
    }

    PlanProblem problem(String kept) {
        return json.readValue(kept, PlanProblem.class);
    }

    String weights(Map<String, Integer> weights) {
        return json.writeValueAsString(weights);
    }

    PlanWeights weights(String kept) {
        return PlanWeights.of(json.readValue(kept, WEIGHTS));
    }

    String plan(Plan plan) {
        Map<String, String> partners = new HashMap<>();
        plan.partners().forEach((urn, partner) -> partners.put(urn.toString(), partner));
        return json.writeValueAsString(new Kept(partners, plan.visits()));
    }

    Plan plan(String text) {
        Kept kept = json.readValue(text, Kept.class);
        Map<Urn, String> partners = new HashMap<>();
        kept.partners().forEach((urn, partner) -> partners.put(new Urn(Integer.parseInt(urn)), partner));
        return new Plan(partners, kept.visits());
    }
}
