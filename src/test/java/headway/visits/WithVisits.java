package headway.visits;

import headway.testing.HeadwayTest;
import headway.testing.TestClock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Base of tests on a borough of their own in the autumn of 2018. */
@HeadwayTest
public abstract class WithVisits {

    protected static final LocalDate FOURTH = LocalDate.of(2018, 10, 4);

    @Autowired
    protected ApplicationContext application;

    @Autowired
    protected TestClock clock;

    @Autowired
    protected Visits visits;

    protected VisitBorough borough;
    private TestClock.Set day;

    @BeforeEach
    void aBoroughInTheAutumnOf2018() {
        day = clock.at(VisitBorough.TODAY);
        borough = new VisitBorough(application);
    }

    @AfterEach
    void theTrueTime() {
        day.close();
    }

    /** Goes on to another day. */
    protected final void on(LocalDate later) {
        day = clock.at(later);
    }

    protected final VisitLine line(long id) {
        return borough.asSystem(() -> visits.find(id)).orElseThrow();
    }

    protected final int version(long id) {
        return line(id).version();
    }

    protected final long proposed(int school, VisitKind kind, LocalDate day, boolean reported) {
        return borough.asSystem(() -> visits.propose(borough.visit(school, kind, day, reported), borough.head));
    }

    /** A visit that took place on its day; the clock stands there then. */
    protected final long done(int school, VisitKind kind, LocalDate day, boolean reported) {
        long id = proposed(school, kind, day, reported);
        borough.run(() -> visits.confirm(id, version(id), borough.leader));
        on(day);
        borough.run(() -> visits.done(id, version(id), day, borough.partner));
        return id;
    }
}
