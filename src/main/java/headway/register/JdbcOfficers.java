package headway.register;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.demo.generate.world.Link;
import headway.identity.Accounts;
import headway.identity.SchoolScope;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.web.FormProblem;
import headway.web.Format;
import headway.web.NotFoundException;
import headway.web.TextLimit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcOfficers implements Officers, SchoolScope {

    private static final Set<Role> PARTNERS = Set.of(Role.PARTNER, Role.HEAD_OF_SCHOOL_IMPROVEMENT);
    /** A later first day is a slip of the pen. */
    private static final int YEARS_AHEAD = 1;

    private final OfficerRows rows;
    private final Schools schools;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JdbcOfficers(
            OfficerRows rows,
            Schools schools,
            Accounts accounts,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.schools = schools;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Link> of(Urn urn) {
        return rows.of(urn);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Link> on(LocalDate day) {
        return rows.on(day);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Link> partner(Urn urn, LocalDate on) {
        return rows.of(urn).stream()
                .filter(link -> link.partner() && link.holdsOn(on))
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Urn, Set<Long>> partnersEver() {
        return rows.partners().stream()
                .filter(Link::everHeld)
                .collect(Collectors.groupingBy(Link::urn, Collectors.mapping(Link::account, Collectors.toSet())));
    }

    @Override
    @Transactional
    public void assignPartner(Urn urn, long account, LocalDate from, String handover, CurrentUser by) {
        School school = own(urn, by);
        CurrentUser person = officer(account, "partner", by);
        if (!PARTNERS.contains(person.role())) {
            throw new FormProblem("partner", person.fullName() + " is not a partner. Choose one who is");
        }
        day(from, "partnerFrom");
        TextLimit.paragraphs(handover, "handover");
        rows.lock(urn);
        Link before = rows.of(urn).stream()
                .filter(link -> link.partner() && link.everHeld())
                .findFirst()
                .orElse(null);
        if (before != null) {
            giveWay(before, account, from, handover.strip());
        }
        long id = rows.insert(school.authority(), urn, account, person.fullName(), true, from, null, "");
        told(
                by,
                "Assigned the partner",
                id,
                urn,
                before == null ? null : said(before),
                person.fullName() + " from " + Format.date(from));
        @Nullable
        Long gaveWay =
                before != null && (before.until() == null || !before.until().isBefore(from)) ? before.account() : null;
        events.publishEvent(new PartnerChanged(urn, school.authority(), gaveWay, account, from));
    }

    private void giveWay(Link before, long account, LocalDate from, String handover) {
        if (before.from().isAfter(from)) {
            throw new FormProblem(
                    "partnerFrom",
                    before.officer() + " is partner from " + Format.date(before.from())
                            + ". Choose that day or a later one");
        }
        if (before.until() != null && before.until().isBefore(from)) {
            return;
        }
        if (before.account() == account && before.until() == null) {
            throw new FormProblem("partner", before.officer() + " is the partner already");
        }
        rows.end(before.id(), from.minusDays(1), handover);
    }

    @Override
    @Transactional
    public void assign(Urn urn, long account, LocalDate from, String note, CurrentUser by) {
        TextLimit.line(note, "note");
        School school = own(urn, by);
        CurrentUser person = officer(account, "officer", by);
        day(from, "officerFrom");
        rows.lock(urn);
        boolean held = rows.of(urn).stream()
                .anyMatch(link -> !link.partner()
                        && link.account() == account
                        && link.everHeld()
                        && (link.until() == null || !link.until().isBefore(from)));
        if (held) {
            throw new FormProblem("officer", person.fullName() + " is assigned to the school already");
        }
        long id = rows.insert(school.authority(), urn, account, person.fullName(), false, from, null, note.strip());
        told(
                by,
                "Assigned an officer",
                id,
                urn,
                null,
                person.fullName() + " from " + Format.date(from) + (note.isBlank() ? "" : ": " + note.strip()));
    }

    @Override
    @Transactional
    public void end(long link, LocalDate last, String handover, CurrentUser by) {
        TextLimit.paragraphs(handover, "handover-" + link);
        Link held = rows.find(link).orElseThrow(() -> new NotFoundException("Link " + link));
        School school = own(held.urn(), by);
        rows.lock(held.urn());
        if (held.until() != null && held.until().isBefore(LocalDate.now(clock))) {
            throw new FormProblem("last-" + link, "This has ended already, on " + Format.date(held.until()));
        }
        if (last.isBefore(held.from().minusDays(1))) {
            throw new FormProblem(
                    "last-" + link,
                    "The last day lies before the first, " + Format.date(held.from()) + ". Choose a later one");
        }
        rows.end(link, last, handover.strip());
        told(
                by,
                held.partner() ? "Ended the partner's link" : "Ended an officer's link",
                link,
                held.urn(),
                said(held),
                held.officer() + " until " + Format.date(last));
        if (held.partner()) {
            events.publishEvent(
                    new PartnerChanged(held.urn(), school.authority(), held.account(), null, last.plusDays(1)));
        }
    }

    @Override
    public Set<Urn> schoolsOf(long account, LocalDate on) {
        return new HashSet<>(rows.schoolsOf(account, on));
    }

    @Override
    @Transactional
    public void link(CurrentUser officer, Set<Urn> urns, CurrentUser by) {
        LocalDate today = LocalDate.now(clock);
        for (Urn urn : urns.stream().sorted().toList()) {
            if (officer.is(Role.PARTNER)) {
                assignPartner(urn, officer.id(), today, "", by);
            } else {
                assign(urn, officer.id(), today, "", by);
            }
        }
    }

    @Override
    public Optional<String> nameOf(Urn urn, AuthorityCode authority) {
        return schools.find(urn)
                .filter(school -> school.authority().equals(authority))
                .map(School::name);
    }

    private School own(Urn urn, CurrentUser by) {
        return schools.find(urn)
                .filter(school -> school.authority().equals(by.authority()))
                .orElseThrow(() -> new NotFoundException("School " + urn));
    }

    private CurrentUser officer(long account, String field, CurrentUser by) {
        return accounts.open(account)
                .filter(person ->
                        person.role().isOfficer() && person.authority().equals(by.authority()))
                .orElseThrow(() -> new FormProblem(field, "Choose a person"));
    }

    private void day(LocalDate from, String field) {
        if (from.isAfter(LocalDate.now(clock).plusYears(YEARS_AHEAD))) {
            throw new FormProblem(field, "The first day lies more than a year ahead. Choose an earlier one");
        }
    }

    private static String said(Link link) {
        return link.officer() + " from " + Format.date(link.from())
                + (link.until() == null ? "" : " until " + Format.date(link.until()));
    }

    private void told(CurrentUser by, String action, long id, Urn urn, @Nullable String before, String after) {
        audit.record(new AuditEntry(by, action, "school_officer", Long.toString(id), urn, before, after));
    }
}
