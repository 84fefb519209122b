package headway.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import headway.evidence.SchoolEvidence.HeldMeasure;
import headway.register.School;
import headway.register.Schools;
import headway.testing.HeadwayTest;
import headway.testing.TestAuthority;
import headway.testing.TestSchool;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was not published by a date is not read for it, England's figures as little as the school's. */
@HeadwayTest
class EvidenceLoaderTests {

    private static final String MEASURE = "ks2_rwm_expected";
    /** A year of which no other test holds figures. */
    private static final int YEAR = 2009;

    private static final LocalDate SCHOOLS_OUT = LocalDate.of(2010, 10, 1);
    private static final LocalDate ENGLAND_PROVISIONAL_OUT = LocalDate.of(2010, 11, 1);
    private static final LocalDate ENGLAND_FINAL_OUT = LocalDate.of(2010, 12, 1);

    @Autowired
    EvidenceLoader loader;

    @Autowired
    Schools schools;

    @Autowired
    TestAuthority authority;

    @BeforeEach
    void publish() {
        long ofSchools = edition("Invented results of schools", SCHOOLS_OUT);
        authority
                .asOwner()
                .sql("insert into measure_value (urn, measure, year, breakdown, status, value, cohort, edition_id)"
                        + " values (?, ?, ?, 'all', 'FINAL', 61, 30, ?)")
                .params(TestSchool.ALDER.urn().value(), MEASURE, YEAR, ofSchools)
                .update();
        england("PROVISIONAL", "all", 58, edition("Invented results of England, provisional", ENGLAND_PROVISIONAL_OUT));
        long last = edition("Invented results of England, final", ENGLAND_FINAL_OUT);
        england("FINAL", "all", 59, last);
        england("FINAL", "other", 66, last);
    }

    @AfterEach
    void withdraw() {
        authority
                .asOwner()
                .sql("delete from measure_value where year = ?")
                .param(YEAR)
                .update();
        authority
                .asOwner()
                .sql("delete from area_value where year = ?")
                .param(YEAR)
                .update();
        authority
                .asOwner()
                .sql("delete from edition where title like 'Invented results%'")
                .update();
    }

    @Test
    void aFigureOfTheSchoolIsNotReadBeforeItsEditionCameOut() {
        assertThat(figures(SCHOOLS_OUT.minusDays(1))).isEmpty();
        assertThat(figures(SCHOOLS_OUT)).extracting(HeldMeasure::value).containsExactly(61.0);
    }

    @Test
    void englandsFigureIsUnknownBeforeItsEditionCameOut() {
        HeldMeasure before = figures(ENGLAND_PROVISIONAL_OUT.minusDays(1)).getFirst();

        assertThat(before.england()).isNull();
        assertThat(before.englandOther()).isNull();
    }

    @Test
    void englandsFigureIsTheMostSettledOfThoseOutByThen() {
        HeldMeasure between = figures(ENGLAND_FINAL_OUT.minusDays(1)).getFirst();
        HeldMeasure after = figures(ENGLAND_FINAL_OUT).getFirst();

        assertThat(between.england()).isEqualTo(58);
        assertThat(between.englandOther()).isNull();
        assertThat(after.england()).isEqualTo(59);
        assertThat(after.englandOther()).isEqualTo(66);
    }

    private List<HeldMeasure> figures(LocalDate asAt) {
        School school = schools.find(TestSchool.ALDER.urn()).orElseThrow();
        return authority.asSystem(() -> loader.of(List.of(school), asAt)).getFirst().measures().stream()
                .filter(held -> held.year().startYear() == YEAR)
                .toList();
    }

    private long edition(String title, LocalDate published) {
        return authority
                .asOwner()
                .sql("insert into edition (reader_id, title, published) values ('invented', ?, ?) returning id")
                .params(title, Date.valueOf(published))
                .query(Long.class)
                .single();
    }

    private void england(String status, String breakdown, double value, long edition) {
        authority
                .asOwner()
                .sql("insert into area_value (subject, measure, year, breakdown, status, value, edition_id)"
                        + " values ('england', ?, ?, ?, ?, ?, ?)")
                .params(MEASURE, YEAR, breakdown, status, value, edition)
                .update();
    }
}
