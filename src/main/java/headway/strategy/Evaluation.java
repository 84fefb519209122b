package headway.strategy;

import headway.shared.Urn;
import java.time.LocalDate;
import java.util.List;

/** What a strategy makes of a school as at a date: a finding for every criterion, and the suggestion. */
public record Evaluation(
        String packId, String packVersion, Urn urn, LocalDate asAt, List<Finding> findings, Suggestion suggestion) {

    public Evaluation {
        findings = List.copyOf(findings);
    }

    /** The finding on one criterion. */
    public Finding finding(String criterion) {
        return findings.stream()
                .filter(finding -> finding.criterion().id().equals(criterion))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no criterion '" + criterion + "'."));
    }
}
