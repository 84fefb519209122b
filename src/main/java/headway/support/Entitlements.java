package headway.support;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.categorisation.Agreements;
import headway.categorisation.CategoryAgreed;
import headway.categorisation.CategoryWithdrawn;
import headway.identity.ReaderContext;
import headway.register.School;
import headway.register.Schools;
import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.strategy.Level;
import headway.strategy.PackContent;
import headway.strategy.Unit;
import headway.support.terms.SchoolCalendar;
import headway.support.terms.Terms;
import headway.web.Format;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens what an agreed decision promises, in the transaction that agrees it (R55 to R62). What is kept is copied: a new
 * pack or other terms change no promise of the past.
 */
@Component
class Entitlements {

    private static final CurrentUser SYSTEM = CurrentUser.system("entitlements", new AuthorityCode(999));

    private final Agreements agreements;
    private final Terms terms;
    private final Schools schools;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Entitlements(
            Agreements agreements,
            Terms terms,
            Schools schools,
            JdbcClient jdbc,
            AuditTrail audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.agreements = agreements;
        this.terms = terms;
        this.schools = schools;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void on(CategoryAgreed agreed) {
        open(agreed.decision());
    }

    @EventListener
    void on(CategoryWithdrawn withdrawn) {
        jdbc.sql("update entitlement set withdrawn_at = ? where decision_id = ? and withdrawn_at is null")
                .param(Timestamp.from(Instant.now(clock)))
                .param(withdrawn.decision())
                .update();
        audit.record(new AuditEntry(
                CurrentUser.system("entitlements", withdrawn.authority()),
                "Withdrew an entitlement",
                "entitlement",
                Long.toString(withdrawn.decision()),
                withdrawn.urn(),
                null,
                null));
    }

    /** Opens what decisions promise that were settled before there was a ledger. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void catchUp() {
        ReaderContext.asSystem(SYSTEM, () -> {
            transaction.executeWithoutResult(status -> agreements.settled().stream()
                    .filter(decision -> !jdbc.sql("select exists (select from entitlement where decision_id = ?)")
                            .param(decision)
                            .query(Boolean.class)
                            .single())
                    .forEach(this::open));
            return null;
        });
    }

    private void open(long decision) {
        Agreements.Agreed agreed = agreements.of(decision).orElseThrow();
        AcademicYear year = agreed.year();
        SchoolCalendar calendar = terms.calendar(year, agreed.authority());
        int weeks = Math.max(1, calendar.weeks().size());
        int left = first(agreed)
                ? firstWeeks(agreed, calendar)
                : calendar.weeksFrom(agreed.from()).size();
        PackContent pack = agreed.pack().content();
        Level level = agreed.entitlement().level();
        long id = jdbc.sql("""
                        insert into entitlement (authority_code, urn, year, decision_id, pack_id, pack_version, category,
                            category_tag, category_place, categories, level, from_date, in_programme, advisory, advisory_free, extras, basis, rounding,
                            weeks_in_year, weeks_left, fewest_visits, opened_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(agreed.authority().value())
                .param(agreed.urn().value())
                .param(year.startYear())
                .param(decision)
                .param(agreed.pack().id())
                .param(agreed.pack().version())
                .param(agreed.category().name())
                .param(agreed.category().colour())
                .param(pack.categories().indexOf(agreed.category()))
                .param(pack.categories().size())
                .param(level.title())
                .param(agreed.from())
                .param(agreed.inProgramme())
                .param(level.advisory())
                .param(level.advisoryFree())
                .param(pack.extras().stream()
                        .filter(extra -> level.extras().contains(extra.id()))
                        .map(extra -> extra.name())
                        .collect(Collectors.joining(", ")))
                .param(pack.recalculation().basis().name())
                .param(pack.recalculation().rounded().name())
                .param(weeks)
                .param(Math.min(left, weeks))
                .param(fewestVisits(pack))
                .param(Timestamp.from(Instant.now(clock)))
                .query(Long.class)
                .single();
        amounts(id, agreed);
        audit.record(new AuditEntry(
                CurrentUser.system("entitlements", agreed.authority()),
                "Opened an entitlement",
                "entitlement",
                Long.toString(id),
                agreed.urn(),
                null,
                level.title() + " from " + Format.date(agreed.from()) + ", " + left + " of " + weeks
                        + " school weeks"));
        events.publishEvent(new EntitlementOpened(agreed.urn(), agreed.authority(), year));
    }

    private boolean first(Agreements.Agreed agreed) {
        return !jdbc.sql("""
                        select exists (select from entitlement
                        where authority_code = ? and urn = ? and year = ? and withdrawn_at is null)""")
                .param(agreed.authority().value())
                .param(agreed.urn().value())
                .param(agreed.year().startYear())
                .query(Boolean.class)
                .single();
    }

    /** The first decision of a year counts for all of it, of a school that opened in the year from its opening. */
    private int firstWeeks(Agreements.Agreed agreed, SchoolCalendar calendar) {
        LocalDate opened = schools.find(agreed.urn())
                .map(School::opened)
                .orElse(agreed.year().firstDay());
        return calendar.weeksFrom(opened).size();
    }

    private static int fewestVisits(PackContent pack) {
        return pack.levels().stream()
                .mapToInt(level -> pack.units().stream()
                        .filter(unit -> unit.counted() == Unit.Counts.VISITS)
                        .mapToInt(unit -> level.entitlements().getOrDefault(unit.id(), 0))
                        .sum())
                .min()
                .orElse(0);
    }

    private void amounts(long id, Agreements.Agreed agreed) {
        Map<String, Integer> total = agreed.entitlement().total();
        int place = 0;
        for (Unit unit : agreed.pack().content().units()) {
            boolean visited = unit.counted() != Unit.Counts.OTHER;
            Integer amount = total.get(unit.id());
            if (amount == null && !visited) {
                continue;
            }
            jdbc.sql("""
                            insert into entitlement_amount (entitlement_id, authority_code, place, unit, one, many, counts,
                                full_year) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .param(id)
                    .param(agreed.authority().value())
                    .param(place++)
                    .param(unit.id())
                    .param(unit.one())
                    .param(unit.many())
                    .param(unit.counted().name())
                    // Outside the programme of visits a school is reviewed from the desk instead (R46).
                    .param(visited && !agreed.inProgramme() ? 0 : amount == null ? 0 : amount)
                    .update();
        }
    }
}
