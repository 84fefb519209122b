package headway.year;

import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.support.ledger.Funding;
import headway.support.ledger.Ledger;
import headway.support.ledger.SchoolLedger;
import headway.visits.HalfDay;
import headway.visits.NewVisit;
import headway.visits.Slot;
import headway.visits.VisitKind;
import headway.visits.VisitLine;
import headway.visits.Visits;
import headway.visits.notes.NoteContent;
import headway.visits.notes.Notes;
import headway.visits.reports.Report;
import headway.visits.reports.Reports;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** What people do with visits and support in a year: each deed is done in the product, and counted beside it. */
final class YearDeeds {

    private final YearBorough borough;
    private final Counted counted;
    private final Visits visits;
    private final Notes notes;
    private final Reports reports;
    private final Ledger ledger;

    YearDeeds(YearBorough borough) {
        this.borough = borough;
        this.counted = borough.counted;
        this.visits = borough.bean(Visits.class);
        this.notes = borough.bean(Notes.class);
        this.reports = borough.bean(Reports.class);
        this.ledger = borough.bean(Ledger.class);
    }

    private VisitLine line(Counted.Visit visit) {
        return borough.asSystem(() -> visits.find(visit.id)).orElseThrow();
    }

    private int version(Counted.Visit visit) {
        return line(visit).version();
    }

    private static Slot slot(LocalDate day, boolean morning, boolean whole) {
        return new Slot(day, morning || whole ? HalfDay.MORNING : HalfDay.AFTERNOON, whole);
    }

    Counted.Visit propose(
            int urn, VisitKind kind, CurrentUser officer, LocalDate day, boolean morning, boolean reported) {
        return propose(urn, kind, officer, day, morning, false, reported, "visits");
    }

    Counted.Visit propose(
            int urn,
            VisitKind kind,
            CurrentUser officer,
            LocalDate day,
            boolean morning,
            boolean whole,
            boolean reported,
            String unit) {
        Counted.Visit visit = new Counted.Visit();
        visit.urn = urn;
        visit.account = officer.id();
        visit.day = day;
        visit.morning = morning || whole;
        visit.whole = whole;
        visit.reported = reported;
        visit.counts = kind != VisitKind.DESK_TOP;
        visit.unit = unit;
        visit.id = borough.asSystem(() -> visits.propose(
                new NewVisit(
                        new Urn(urn),
                        YearBorough.YEAR,
                        kind,
                        officer.id(),
                        officer.fullName(),
                        slot(day, morning, whole),
                        reported,
                        "",
                        "",
                        Funding.CORE,
                        unit.equals("visits") ? null : unit),
                borough.head));
        counted.visits.put(visit.id, visit);
        return visit;
    }

    void agree(Counted.Visit visit) {
        borough.run(() -> visits.confirm(visit.id, version(visit), borough.leaders.get(visit.urn)));
        visit.state = 'c';
    }

    void ask(Counted.Visit visit) {
        borough.run(() -> visits.ask(visit.id, version(visit), "A week later", borough.leaders.get(visit.urn)));
        visit.state = 'p';
    }

    void move(Counted.Visit visit, LocalDate day, boolean morning) {
        borough.run(() -> visits.reschedule(
                visit.id, version(visit), slot(day, morning, visit.whole), "The school asked", borough.head));
        visit.day = day;
        visit.morning = morning || visit.whole;
        visit.state = 'p';
    }

    void handOver(Counted.Visit visit, CurrentUser to) {
        borough.run(() ->
                visits.handOver(visit.id, version(visit), to.id(), to.fullName(), "The officer is ill", borough.head));
        visit.account = to.id();
    }

    void cancel(Counted.Visit visit) {
        borough.run(() -> visits.cancel(visit.id, version(visit), "The school is closed", borough.head));
        visit.state = 'x';
    }

    void done(Counted.Visit visit, LocalDate on) {
        borough.run(() -> visits.done(visit.id, version(visit), on, borough.partner(visit.account)));
        visit.state = 'd';
        visit.done = on;
    }

    void takeBack(Counted.Visit visit) {
        borough.run(() -> visits.takeBack(visit.id, version(visit), "It was another school", borough.head));
        visit.state = 'c';
        visit.done = null;
    }

    void note(Counted.Visit visit) {
        borough.run(() -> {
            VisitLine line = line(visit);
            String area = notes.areas(line, NoteContent.EMPTY).getFirst().area();
            notes.complete(
                    visit.id,
                    line.version(),
                    0,
                    new NoteContent(
                            "The headteacher",
                            "",
                            List.of(new NoteContent.Finding(area, "good", "Pupils read well.")),
                            "The records are complete.",
                            "Books",
                            "Reading",
                            "Writing",
                            "secure",
                            List.of()),
                    borough.partner(visit.account));
        });
        visit.state = 'n';
        visit.report = visit.reported ? 'D' : '-';
    }

    private Report report(Counted.Visit visit) {
        return borough.asSystem(() -> reports.find(visit.id)).orElseThrow();
    }

    void submit(Counted.Visit visit, CurrentUser to) {
        borough.run(() -> reports.submit(
                visit.id, report(visit).version(), to.id(), to.fullName(), borough.partner(visit.account)));
        visit.report = 'Q';
    }

    void giveBack(Counted.Visit visit) {
        borough.run(() -> reports.giveBack(visit.id, report(visit).version(), "Say more", borough.head));
        visit.report = 'R';
    }

    void pass(Counted.Visit visit) {
        borough.run(() -> reports.pass(visit.id, report(visit).version(), "", borough.head));
        visit.report = 'S';
    }

    void accept(Counted.Visit visit) {
        borough.run(() -> reports.accept(visit.id, report(visit).version(), borough.leaders.get(visit.urn)));
        visit.report = 'F';
    }

    void question(Counted.Visit visit) {
        borough.run(() -> reports.question(
                visit.id, report(visit).version(), "It was another class", borough.leaders.get(visit.urn)));
        visit.report = 'X';
    }

    void answer(Counted.Visit visit) {
        borough.run(() ->
                reports.answer(visit.id, report(visit).version(), "It is named now", borough.partner(visit.account)));
        visit.report = 'F';
    }

    void lapse(Counted.Visit visit) {
        borough.run(() -> reports.lapse(visit.id, report(visit).version(), borough.partner(visit.account)));
        visit.report = 'F';
    }

    void issue(Counted.Visit visit) {
        borough.run(() -> reports.issue(visit.id, report(visit).version(), borough.partner(visit.account)));
        visit.report = 'I';
    }

    SchoolLedger held(int urn) {
        return borough.asSystem(() -> ledger.of(new Urn(urn), YearBorough.YEAR));
    }

    void add(int urn, String unit, int amount) {
        borough.run(() -> ledger.add(new Urn(urn), YearBorough.YEAR, unit, amount, "A concern", borough.head));
        counted.added
                .computeIfAbsent(urn, each -> new HashMap<>())
                .computeIfAbsent(unit, each -> new ArrayList<>())
                .add(amount);
    }

    /** Takes back the last of what was added of a unit. */
    void withdraw(int urn, String unit) {
        long extra = held(urn).extras().stream()
                .filter(each -> each.holds() && each.unit().equals(unit))
                .reduce((before, after) -> after)
                .orElseThrow()
                .id();
        borough.run(() -> ledger.withdraw(extra, new Urn(urn), "No concern any more", borough.head));
        counted.added.get(urn).get(unit).removeLast();
    }
}
