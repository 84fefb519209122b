package headway.visits.planning;

import headway.register.Clusters;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What officers entered about schools and visits beside dates and people, as a plan reads it. */
@Component
class PlanInputs {

    private final Clusters clusters;
    private final ExpectedInspections inspections;

    PlanInputs(Clusters clusters, ExpectedInspections inspections) {
        this.clusters = clusters;
        this.inspections = inspections;
    }

    /** The clusters to which schools belong on a day; schools of none are absent. */
    Map<Urn, Set<String>> clusters(LocalDate day) {
        return clusters.members().stream()
                .filter(member ->
                        member.everHeld() && !member.over(day) && !member.from().isAfter(day))
                .collect(Collectors.groupingBy(
                        Clusters.Member::urn, Collectors.mapping(Clusters.Member::clusterName, Collectors.toSet())));
    }

    /** The first day of each inspection window that is not over on a day. */
    Map<Urn, LocalDate> inspections(LocalDate day) {
        return inspections.on(day).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().from()));
    }

    /**
     * The areas that a visit's focus names and somebody of the team leads on: whoever goes in another's place must lead on
     * them too. What nobody leads on asks for nobody, and whom a person sent without leading on it may go.
     *
     * @param officer who is to visit, by id
     * @param leads what each of the team leads on, by id
     */
    static Set<String> focus(String words, String officer, Map<String, Set<String>> leads) {
        Set<String> named = leads.values().stream()
                .flatMap(Set::stream)
                .filter(area -> Pattern.compile("\\b" + Pattern.quote(area) + "\\b", Pattern.CASE_INSENSITIVE)
                        .matcher(words)
                        .find())
                .collect(Collectors.toSet());
        return leads.getOrDefault(officer, named).containsAll(named) ? named : Set.of();
    }
}
