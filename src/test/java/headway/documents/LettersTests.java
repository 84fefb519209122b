package headway.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Sha256;
import headway.shared.Urn;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.IllegalTransactionStateException;

class LettersTests {

    private static final AcademicYear YEAR = new AcademicYear(2018);
    private static final Urn SCHOOL = new Urn(100_001);
    private static final CurrentUser HEAD = person(7, 900);
    private static final CurrentUser NEIGHBOUR = person(8, 901);

    private static LetterDatabase database;
    private static Letters letters;

    @BeforeAll
    static void start() throws Exception {
        database = new LetterDatabase();
        letters = database.letters();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void empty() throws Exception {
        database.empty();
    }

    @Test
    void anIssuedLetterIsKeptToTheByte() throws Exception {
        IssuedLetter letter = issue(order(SCHOOL, YEAR), HEAD);

        LetterPdf kept = database.as(900, () -> letters.open(letter.id(), HEAD)).orElseThrow();

        LetterContent content = SampleLetters.content("Mill Lane School");
        byte[] again = database.press()
                .numbered(LetterComposer.compose(SampleLetters.template(), content), letter.number(), content.date());
        assertThat(kept.content()).isEqualTo(again);
        assertThat(kept.sha256()).isEqualTo(Sha256.hex(again)).isEqualTo(letter.sha256());
        assertThat(kept.fileName()).isEqualTo("letter-900-2018-19-0001.pdf");
        assertThat(letter.size()).isEqualTo(again.length);
        try (PDDocument document = Loader.loadPDF(kept.content())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Letter 900/2018-19/0001");
        }
    }

    @Test
    void anIssuedLetterSaysWhatItIsAndWhoIssuedIt() {
        IssuedLetter letter = issue(order(SCHOOL, YEAR), HEAD);

        assertThat(letter.kind()).isEqualTo("category-letter");
        assertThat(letter.title()).isEqualTo("School category and level of support 2018/19");
        assertThat(letter.subject()).isEqualTo(new LetterSubject("decision", 17));
        assertThat(letter.issuedOn()).isEqualTo(SampleLetters.DATE);
        assertThat(letter.issuedAt()).isEqualTo(LetterDatabase.NOW);
        assertThat(letter.issuedBy()).isEqualTo("Person 7");
        assertThat(letter.postedOn()).isNull();
        assertThat(letter.seenAt()).isNull();
        assertThat(database.as(900, () -> letters.sections(letter.id())))
                .isEqualTo(letters.preview(SampleLetters.template(), SampleLetters.content("Mill Lane School"))
                        .sections());
        assertThat(database.events())
                .containsExactly(new LetterIssued(
                        letter.id(),
                        new AuthorityCode(900),
                        YEAR,
                        1,
                        SCHOOL,
                        "category-letter",
                        new LetterSubject("decision", 17),
                        SampleLetters.DATE,
                        7));
    }

    @Test
    void numbersCountFromOneInEachAuthorityAndYear() {
        List<String> labels = List.of(
                issue(order(SCHOOL, YEAR), HEAD).number().label(),
                issue(order(SCHOOL, YEAR), HEAD).number().label(),
                issue(order(SCHOOL, new AcademicYear(2019)), HEAD).number().label(),
                issue(order(SCHOOL, YEAR), NEIGHBOUR).number().label());

        assertThat(labels)
                .containsExactly("900/2018-19/0001", "900/2018-19/0002", "900/2019-20/0001", "901/2018-19/0001");
    }

    @Test
    void numbersHaveNoGapAndNoDoubleWhenManyIssueAtOnceAndSomeFail() throws Exception {
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (int attempt = 0; attempt < 40; attempt++) {
            boolean fails = attempt % 3 == 0;
            attempts.add(() -> issueOrFail(fails));
        }
        long issued = 0;
        try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> attempt : instances.invokeAll(attempts)) {
                issued += attempt.get() ? 1 : 0;
            }
        }

        assertThat(issued).isEqualTo(26);
        assertThat(database.as(900, () -> letters.ofYear(HEAD.authority(), YEAR)))
                .extracting(letter -> letter.number().sequence())
                .isEqualTo(IntStream.rangeClosed(1, 26).boxed().toList());
    }

    @Test
    void aNumberCannotBeTakenWithoutALetter() {
        assertThatThrownBy(() -> database.as(
                        900,
                        () -> database.sql()
                                .sql("insert into letter_counter values (900, 2018, 1)")
                                .update()))
                .hasStackTraceContaining("no letter was issued under it");
        issue(order(SCHOOL, YEAR), HEAD);
        assertThatThrownBy(() -> database.as(
                        900,
                        () -> database.sql()
                                .sql("update letter_counter set last_number = 3")
                                .update()))
                .hasStackTraceContaining("one by one");
    }

    @Test
    void anUnfitLetterTakesNoNumberAndLeavesNothing() {
        LetterContent unfit = SampleLetters.content("Mill Lane School").withEdits(Map.of("opening", "Dear friend"));

        assertThatThrownBy(() -> issue(order(unfit), HEAD)).isInstanceOf(UnfitLetterException.class);

        assertThat(database.as(900, () -> letters.ofSchool(SCHOOL))).isEmpty();
        assertThat(database.events()).isEmpty();
        assertThat(issue(order(SCHOOL, YEAR), HEAD).number().sequence()).isEqualTo(1);
    }

    @Test
    void nothingIsIssuedOrMarkedOutsideATransaction() {
        assertThatThrownBy(() -> letters.issue(order(SCHOOL, YEAR), HEAD))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> letters.markPosted(1, SampleLetters.DATE, HEAD))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> letters.markSeen(1, HEAD)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theApplicationCanNeitherChangeNorDeleteAnIssuedLetter() {
        issue(order(SCHOOL, YEAR), HEAD);

        for (String statement : List.of(
                "update issued_letter set pdf = 'x', sha256 = encode(sha256('x'), 'hex')",
                "update issued_letter set number = 9",
                "update issued_letter set text_content = ''",
                "delete from issued_letter",
                "truncate issued_letter",
                "delete from letter_counter")) {
            assertThatThrownBy(() ->
                            database.as(900, () -> database.sql().sql(statement).update()))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void evenTheOwnerCannotChangeAnIssuedLetter() {
        IssuedLetter letter = issue(order(SCHOOL, YEAR), HEAD);

        for (String change : List.of(
                "pdf = 'x', sha256 = encode(sha256('x'), 'hex')", "number = 9", "urn = 100002", "sections = '[]'")) {
            assertThatThrownBy(() -> database.asOwner("update issued_letter set " + change))
                    .as(change)
                    .hasMessageContaining("cannot be changed");
        }
        assertThat(database.as(900, () -> letters.find(letter.id()))).contains(letter);
    }

    @Test
    void theDatabaseRefusesAHashThatIsNotThePdfs() {
        assertThatThrownBy(() -> database.as(
                        900,
                        () -> database.sql()
                                .sql("""
                                insert into issued_letter (authority_code, academic_year, number, urn, kind, title,
                                    subject_kind, subject_id, issued_on, issued_at, issued_by, issued_by_name, pdf,
                                    sha256, text_content, sections)
                                values (900, 2018, 1, 100001, 'k', 't', 'decision', 1, '2018-09-21', now(), 7, 'n',
                                    :pdf, :sha256, '', '[]')""")
                                .param("pdf", "one".getBytes(StandardCharsets.UTF_8))
                                .param("sha256", Sha256.hex("two".getBytes(StandardCharsets.UTF_8)))
                                .update()))
                .hasStackTraceContaining("hash_is_of_the_pdf");
    }

    @Test
    void anotherAuthoritySeesAndTouchesNothing() {
        IssuedLetter letter = issue(order(SCHOOL, YEAR), HEAD);

        assertThat(database.as(901, () -> letters.find(letter.id()))).isEmpty();
        assertThat(database.as(901, () -> letters.open(letter.id(), NEIGHBOUR))).isEmpty();
        assertThat(database.as(901, () -> letters.ofSchool(SCHOOL))).isEmpty();
        assertThat(database.as(901, () -> letters.ofYear(HEAD.authority(), YEAR)))
                .isEmpty();
        assertThat(database.as(901, () -> count("issued_letter"))).isZero();
        assertThat(database.as(901, () -> count("letter_counter"))).isZero();
        assertThat(database.sql()
                        .sql("select count(*) from issued_letter")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> database.as(901, () -> letters.markSeen(letter.id(), NEIGHBOUR)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> database.as(901, () -> letters.issue(order(SCHOOL, YEAR), HEAD)))
                .hasStackTraceContaining("row-level security");
        assertThat(database.as(900, () -> count("issued_letter"))).isEqualTo(1);
    }

    @Test
    void postingIsMarkedAndCanBePutRight() {
        IssuedLetter letter = issue(order(SCHOOL, YEAR), HEAD);
        LocalDate posted = SampleLetters.DATE.plusDays(3);

        database.as(900, () -> letters.markPosted(letter.id(), SampleLetters.DATE, HEAD));
        IssuedLetter marked = database.as(900, () -> letters.markPosted(letter.id(), posted, person(9, 900)));

        assertThat(marked.postedOn()).isEqualTo(posted);
        assertThat(marked.postedBy()).isEqualTo("Person 9");
        assertThat(database.events())
                .filteredOn(LetterPosted.class::isInstance)
                .extracting("postedOn", "personId")
                .containsExactly(tuple(SampleLetters.DATE, 7L), tuple(posted, 9L));
        assertThatThrownBy(() ->
                        database.as(900, () -> letters.markPosted(letter.id(), SampleLetters.DATE.minusDays(1), HEAD)))
                .isInstanceOf(UnfitLetterException.class)
                .hasMessageContaining("21 September 2018");
    }

    @Test
    void theFirstSightOfALetterStays() {
        IssuedLetter letter = issue(order(SCHOOL, YEAR), HEAD);

        database.as(900, () -> letters.markSeen(letter.id(), person(20, 900)));
        IssuedLetter seen = database.as(900, () -> letters.markSeen(letter.id(), person(21, 900)));

        assertThat(seen.seenAt()).isEqualTo(LetterDatabase.NOW);
        assertThat(seen.seenBy()).isEqualTo("Person 20");
        assertThat(database.events()).filteredOn(LetterSeen.class::isInstance).hasSize(1);
        assertThatThrownBy(() -> database.as(
                        900,
                        () -> database.sql()
                                .sql("update issued_letter set seen_at = now(), seen_by = 1")
                                .update()))
                .hasStackTraceContaining("first seen");
    }

    @Test
    void readingIsTold() {
        IssuedLetter letter = issue(order(SCHOOL, YEAR), HEAD);
        database.events().clear();

        database.as(900, () -> letters.open(letter.id(), person(20, 900)));

        assertThat(database.events())
                .containsExactly(new LetterOpened(letter.id(), HEAD.authority(), SCHOOL, letter.subject(), 20));
    }

    @Test
    void lettersAreFoundBySchoolYearAndSubject() {
        IssuedLetter first = issue(order(SCHOOL, YEAR), HEAD);
        IssuedLetter second = issue(order(SCHOOL, YEAR), HEAD);
        IssuedLetter other = issue(order(new Urn(100_002), YEAR), HEAD);
        IssuedLetter later = issue(order(SCHOOL, new AcademicYear(2019)), HEAD);

        database.as(900, () -> {
            assertThat(letters.ofSchool(SCHOOL)).containsExactly(later, second, first);
            assertThat(letters.ofYear(HEAD.authority(), YEAR)).containsExactly(first, second, other);
            assertThat(letters.latest(SCHOOL, "category-letter", YEAR)).contains(second);
            assertThat(letters.latest(SCHOOL, "other-letter", YEAR)).isEmpty();
            assertThat(letters.about(new LetterSubject("decision", 17)))
                    .hasSize(4)
                    .startsWith(later);
            return null;
        });
    }

    @Test
    void thisYearsLetterIsComparedWithLastYears() {
        IssuedLetter last = issue(order(SCHOOL, YEAR), HEAD);
        LetterContent now = SampleLetters.content("Mill Lane School").withEdits(Map.of("remarks", "Well done."));
        LetterPreview preview = letters.preview(SampleLetters.template(), now);

        LetterDifference difference = database.as(900, () -> letters.difference(last.id(), preview));

        assertThat(difference.summary()).isEqualTo("Paragraphs reworded: 0, added: 2, removed: 0.");
        assertThat(difference.html()).contains("Well done.</ins>");
        assertThat(database.as(900, () -> letters.difference(last.id(), last.id()))
                        .isEmpty())
                .isTrue();
    }

    private static boolean issueOrFail(boolean fails) {
        try {
            database.as(900, () -> {
                letters.issue(order(SCHOOL, YEAR), HEAD);
                if (fails) {
                    throw new IllegalStateException("The caller's own change failed.");
                }
                return true;
            });
            return true;
        } catch (IllegalStateException expected) {
            return false;
        }
    }

    private static IssuedLetter issue(LetterOrder order, CurrentUser by) {
        return database.as(by.authority().value(), () -> letters.issue(order, by));
    }

    private static LetterOrder order(Urn school, AcademicYear year) {
        return new LetterOrder(
                SampleLetters.template(),
                SampleLetters.content("Mill Lane School"),
                school,
                year,
                new LetterSubject("decision", 17));
    }

    private static LetterOrder order(LetterContent content) {
        return new LetterOrder(SampleLetters.template(), content, SCHOOL, YEAR, new LetterSubject("decision", 17));
    }

    private static long count(String table) {
        return database.sql()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private static CurrentUser person(long id, int authority) {
        return new CurrentUser(
                id,
                "person" + id,
                "Person " + id,
                Role.HEAD_OF_SCHOOL_IMPROVEMENT,
                new AuthorityCode(authority),
                Set.of());
    }
}
