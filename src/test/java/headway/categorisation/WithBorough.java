package headway.categorisation;

import headway.documents.IssuedLetter;
import headway.documents.Letters;
import headway.testing.HeadwayTest;
import headway.testing.TestClock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Base of tests on a borough of their own in the autumn of 2018, with what they ask of it. */
@HeadwayTest
abstract class WithBorough {

    @Autowired
    ApplicationContext application;

    @Autowired
    Rounds rounds;

    @Autowired
    RoundGrid grids;

    @Autowired
    Decisions decisions;

    @Autowired
    DecisionLetters decisionLetters;

    @Autowired
    Letters letters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    Borough borough;
    private TestClock.Set day;

    @BeforeEach
    void aBoroughInTheAutumnOf2018() {
        day = clock.at(Borough.TODAY);
        borough = new Borough(application);
    }

    @AfterEach
    void theTrueTime() {
        day.close();
    }

    /** Goes on to another day. */
    final void on(LocalDate later) {
        day = clock.at(later);
    }

    final RoundGrid.Grid grid(Round round) {
        return borough.asSystem(() ->
                grids.of(round, rounds.pack(round.packId(), round.packVersion()).content(), borough.head));
    }

    final RoundGrid.Line line(Round round, int number) {
        return grid(round).lines().stream()
                .filter(line -> line.urn() == borough.school(number).value())
                .findFirst()
                .orElseThrow();
    }

    final void move(Runnable deed) {
        borough.run(deed);
    }

    final String listed(int number) {
        return borough.inTransaction(() -> jdbc.sql(
                        "select coalesce((select concat_ws(' ', category, level, category_from) from school_listing where urn = ?), '')")
                .param(borough.school(number).value())
                .query(String.class)
                .single());
    }

    final String text(IssuedLetter letter) {
        return borough.inTransaction(() -> letters.sections(letter.id()).stream()
                        .map(section -> section.heading() + "\n" + section.text())
                        .reduce("", (a, b) -> a + "\n" + b)
                + letters.open(letter.id(), borough.head)
                        .map(pdf -> LetterText.of(pdf.content()))
                        .orElseThrow());
    }

    final byte[] pdf(IssuedLetter letter) {
        return borough.inTransaction(
                () -> letters.open(letter.id(), borough.head).orElseThrow().content());
    }
}
