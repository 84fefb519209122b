package headway.security;

import headway.testing.TestSchool;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A visiting plan that was found, with one visit that has no place, for tests of who may see and change it. */
public class PlanFixtures {

    private static final String PROBLEM = """
            {"from": "2026-09-01",
             "terms": [{"id": "Autumn", "name": "Autumn", "days": {"from": "2026-09-01", "until": "2026-12-18"}, "closed": []}],
             "partners": [],
             "schools": [{"urn": {"value": %1$s}, "name": "A school", "phase": "Primary", "place": null, "priority": 0,
                "clusters": [], "blocked": [], "currentPartner": null, "partnerFixed": false, "inspectionFrom": null,
                "minimumGapDays": 14}],
             "visits": [{"id": "%2$s", "school": {"value": %1$s}, "kind": "Visit", "focus": [], "reported": false,
                "halfDays": 1, "workHalfDays": 1, "spread": null, "earliest": null, "latest": null, "booking": null,
                "standing": "OPEN"}],
             "settings": {"earlyWeeks": 4, "toleranceWeeks": 2, "inspectionWeeks": 6}}
            """;

    private final JdbcClient jdbc;

    public PlanFixtures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Object plan(TestSchool school) {
        return jdbc.sql("""
                        insert into plan_run (authority_code, year, state, seconds, weights, problem, best, score, visits,
                            begun_by, begun_by_name, begun_at)
                        values (?, 2026, 'FOUND', 1, '{}', ?::jsonb, '{"partners": {}, "visits": {}}', 'none', 1, 1,
                            'Somebody', now()) returning id""")
                .param(school.authority().value())
                .param(PROBLEM.formatted(school.urn(), visit(school)))
                .query(Long.class)
                .single();
    }

    Object visit(TestSchool school) {
        return "new-" + school.urn() + "-1";
    }
}
