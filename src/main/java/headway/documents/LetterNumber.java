package headway.documents;

import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;

/** The number of an issued letter: counted from 1, without gaps, in each authority's academic year. */
public record LetterNumber(AuthorityCode authority, AcademicYear year, int sequence)
        implements Comparable<LetterNumber> {

    /** As printed on the letter: 315/2018-19/0042. */
    public String label() {
        return "%s/%s/%04d".formatted(authority, year.label().replace('/', '-'), sequence);
    }

    /** The name under which the letter is downloaded. */
    public String fileName() {
        return "letter-" + label().replace('/', '-') + ".pdf";
    }

    @Override
    public int compareTo(LetterNumber other) {
        int byAuthority = authority.compareTo(other.authority);
        int byYear = byAuthority == 0 ? year.compareTo(other.year) : byAuthority;
        return byYear == 0 ? Integer.compare(sequence, other.sequence) : byYear;
    }

    @Override
    public String toString() {
        return label();
    }
}
