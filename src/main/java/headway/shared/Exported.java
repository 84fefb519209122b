package headway.shared;

import java.util.List;
import java.util.stream.Stream;

/** What a module holds for an authority, for taking away in a form that any program reads; each module offers its own. */
public interface Exported {

    List<Table> tables();

    /** Documents that are kept as they are, such as letters. The caller closes the stream. */
    default Stream<Document> documents(AuthorityCode authority) {
        return Stream.empty();
    }

    /**
     * A table to take away.
     *
     * @param name of the file, without ending
     * @param meaning what one row is, in a sentence
     * @param query SQL with the place {@code :authority} for the authority's code
     */
    record Table(String name, String meaning, String query) {

        /** A table of the database in which each row belongs to an authority. */
        public static Table ofAuthority(String name, String meaning) {
            return new Table(
                    name, meaning, "select * from %s where authority_code = :authority order by 1".formatted(name));
        }

        /** A table of the database in which each row is about a school by its URN. */
        public static Table ofSchools(String name, String meaning) {
            return new Table(
                    name,
                    meaning,
                    "select * from %s where urn in (select urn from school where authority_code = :authority) order by 1"
                            .formatted(name));
        }
    }

    /** A document that is kept as it is. */
    record Document(String name, byte[] content) {}
}
