package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import headway.shared.AcademicYear;
import headway.shared.Urn;
import headway.support.ledger.Funding;
import headway.support.ledger.Ledger;
import headway.support.ledger.SchoolLedger;
import headway.support.ledger.UnitLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is planned, given, reported, dropped, added and taken back in a year, the ledger agrees with plain counting. */
class RandomYearTests extends WithBorough {

    private static final AcademicYear YEAR = new AcademicYear(2018);
    private static final int DEEDS = 60;

    /** A piece of support as plain counting knows it: p planned, d done, r reported, x dropped. */
    private record Piece(String unit, char state, boolean byHand) {}

    @Autowired
    Ledger ledger;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theLedgerAgreesWithPlainCountingAfterEveryDeed(long seed) {
        borough.open();
        borough.settle(1, "amber", "iii", "As discussed");
        on(LocalDate.of(2019, 6, 3));
        Urn school = borough.school(1);
        Random random = new Random(seed);
        Map<Long, Piece> pieces = new HashMap<>();
        Map<Long, Integer> extras = new HashMap<>();
        long next = seed * 1_000_000 + borough.code.value() * 1_000L;

        for (int deed = 0; deed < DEEDS; deed++) {
            switch (random.nextInt(6)) {
                case 0 -> {
                    boolean done = random.nextBoolean();
                    long id = borough.inTransaction(() -> ledger.enter(entry(school, done), borough.head));
                    pieces.put(id, new Piece("visits", done ? 'd' : 'p', true));
                }
                case 1 -> {
                    Long id = any(random, pieces, 'p', true);
                    if (id != null) {
                        borough.run(() -> ledger.done(id, school, LocalDate.of(2019, 5, 7), borough.head));
                        pieces.put(id, new Piece("visits", 'd', true));
                    }
                }
                case 2 -> {
                    Long id = any(random, pieces, random.nextBoolean() ? 'p' : 'd', true);
                    if (id != null) {
                        borough.run(() -> ledger.drop(id, school, "Not needed", borough.head));
                        pieces.put(id, new Piece("visits", 'x', true));
                    }
                }
                case 3 -> {
                    int amount = 1 + random.nextInt(3);
                    borough.run(() -> ledger.add(school, YEAR, "visits", amount, "A concern", borough.head));
                    extras.put(held(school).extras().getLast().id(), amount);
                }
                case 4 -> {
                    if (!extras.isEmpty()) {
                        long id = extras.keySet().iterator().next();
                        borough.run(() -> ledger.withdraw(id, school, "No concern any more", borough.head));
                        extras.remove(id);
                    }
                }
                default -> {
                    // Another module tells of its own thing, again and again, in whatever order it changes.
                    Long told =
                            random.nextBoolean() ? any(random, pieces, "pdrx".charAt(random.nextInt(4)), false) : null;
                    long id = told == null ? - ++next : told;
                    Piece piece = new Piece("reports", "pdrx".charAt(random.nextInt(4)), false);
                    borough.run(() -> ledger.tell(told(school, -id, piece)));
                    pieces.put(id, piece);
                }
            }
            agrees(school, pieces, extras, "seed " + seed + ", deed " + deed);
        }
    }

    private void agrees(Urn school, Map<Long, Piece> pieces, Map<Long, Integer> extras, String when) {
        SchoolLedger held = held(school);
        for (UnitLine line : held.lines()) {
            String unit = line.promise().unit();
            long planned = count(pieces, unit, "p");
            long done = count(pieces, unit, "dr");
            long reported = count(pieces, unit, "r");
            int entitled = unit.equals("visits") ? 6 : 3;
            int added = unit.equals("visits")
                    ? extras.values().stream().mapToInt(each -> each).sum()
                    : 0;
            long promised = entitled + added;
            assertThat(line.planned())
                    .as("%s: %s planned", when, unit)
                    .isEqualByComparingTo(BigDecimal.valueOf(planned));
            assertThat(line.done()).as("%s: %s done", when, unit).isEqualByComparingTo(BigDecimal.valueOf(done));
            assertThat(line.reported())
                    .as("%s: %s reported", when, unit)
                    .isEqualByComparingTo(BigDecimal.valueOf(reported));
            assertThat((long) line.promise().total())
                    .as("%s: %s promised", when, unit)
                    .isEqualTo(promised);
            assertThat(line.toPlan())
                    .as("%s: %s to plan", when, unit)
                    .isEqualByComparingTo(BigDecimal.valueOf(Math.max(0, promised - planned - done)));
        }
        assertThat(held.given()).as(when).hasSize(pieces.size());
    }

    private static long count(Map<Long, Piece> pieces, String unit, String states) {
        return pieces.values().stream()
                .filter(piece -> piece.unit().equals(unit) && states.indexOf(piece.state()) >= 0)
                .count();
    }

    private SchoolLedger held(Urn school) {
        return borough.asSystem(() -> ledger.of(school, YEAR));
    }

    private static @Nullable Long any(Random random, Map<Long, Piece> pieces, char state, boolean byHand) {
        List<Long> fitting = new ArrayList<>(pieces.entrySet().stream()
                .filter(piece ->
                        piece.getValue().state() == state && piece.getValue().byHand() == byHand)
                .map(Map.Entry::getKey)
                .sorted()
                .toList());
        return fitting.isEmpty() ? null : fitting.get(random.nextInt(fitting.size()));
    }

    private static Ledger.Entry entry(Urn school, boolean done) {
        return new Ledger.Entry(
                school,
                YEAR,
                "visits",
                BigDecimal.ONE,
                null,
                "Somebody",
                LocalDate.of(2019, 5, 7),
                done,
                "Visit",
                Funding.CORE);
    }

    private Ledger.Told told(Urn school, long id, Piece piece) {
        LocalDate day = LocalDate.of(2019, 5, 7);
        boolean done = piece.state() == 'd' || piece.state() == 'r';
        return new Ledger.Told(
                "test",
                id,
                borough.code,
                school,
                YEAR,
                "reports",
                BigDecimal.ONE,
                null,
                "Somebody",
                day,
                done ? day : null,
                piece.state() == 'r' ? day : null,
                piece.state() == 'x' ? day : null,
                piece.state() == 'x' ? "Not needed" : null,
                "Report",
                Funding.CORE);
    }
}
