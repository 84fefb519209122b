package headway.demo.generate.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NamesTests {

    @Test
    void firstNamesGoWithTheirTitlesAndADoctorMayBearAny() {
        List<Person> people = LongStream.range(0, 3000)
                .mapToObj(key -> Names.person(Chance.of(key, 1)))
                .toList();

        assertThat(people)
                .filteredOn(person -> person.title().equals("Mr"))
                .hasSizeGreaterThan(500)
                .allSatisfy(person -> assertThat(Words.MENS_NAMES).contains(person.firstName()));
        assertThat(people)
                .filteredOn(person -> List.of("Mrs", "Miss", "Ms").contains(person.title()))
                .hasSizeGreaterThan(1000)
                .allSatisfy(person -> assertThat(Words.WOMENS_NAMES).contains(person.firstName()));
        assertThat(people)
                .filteredOn(person -> person.title().equals("Dr"))
                .extracting(Person::firstName)
                .containsAnyElementsOf(Words.MENS_NAMES)
                .containsAnyElementsOf(Words.WOMENS_NAMES);
    }

    @Test
    void noFirstNameStandsOnBothLists() {
        assertThat(Words.FIRST_NAMES).doesNotHaveDuplicates();
    }
}
