package headway.evidence.selfevaluation;

import headway.facts.FactCatalogue;
import headway.facts.FactDefinition;
import headway.register.School;
import headway.register.Schools;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.web.Format;
import headway.web.WorkLine;
import headway.web.WorkSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks a school's leaders for the self-evaluation that is missing, or too old to count. */
@Component
class SelfEvaluationWork implements WorkSource {

    private final SelfEvaluationTable table;
    private final Schools schools;
    private final FactDefinition overall;
    private final Clock clock;

    SelfEvaluationWork(SelfEvaluationTable table, Schools schools, FactCatalogue catalogue, Clock clock) {
        this.table = table;
        this.schools = schools;
        this.overall = catalogue.find("self_evaluation_grade").orElseThrow();
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkLine> lines(CurrentUser user) {
        if (!user.is(Role.SCHOOL_LEADER)) {
            return List.of();
        }
        return user.schools().stream()
                .sorted(Comparator.comparingInt(Urn::value))
                .flatMap(urn -> schools.find(urn).stream())
                .flatMap(this::line)
                .toList();
    }

    private Stream<WorkLine> line(School school) {
        Optional<LocalDate> latest = table.of(List.of(school.urn())).stream()
                .filter(kept -> !kept.replaced())
                .map(kept -> kept.evaluation().day())
                .max(Comparator.naturalOrder());
        if (latest.isEmpty()) {
            return Stream.of(line(school, "Enter the self-evaluation of " + school.name() + ": none is held", null));
        }
        Integer months = overall.expires();
        LocalDate runsOut = months == null ? LocalDate.MAX : latest.get().plusMonths(months);
        return LocalDate.now(clock).isAfter(runsOut)
                ? Stream.of(line(
                        school,
                        "Enter a new self-evaluation of " + school.name() + ": the one as at "
                                + Format.date(latest.get()) + " is out of date",
                        runsOut))
                : Stream.empty();
    }

    private static WorkLine line(School school, String text, @Nullable LocalDate since) {
        return new WorkLine(WorkLine.Group.AWAITING, text, "/schools/" + school.urn() + "/self-evaluation", since);
    }
}
