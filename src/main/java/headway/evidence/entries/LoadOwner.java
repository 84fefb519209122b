package headway.evidence.entries;

import headway.imports.LoadContext;
import headway.imports.Row;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For whom a file of local evidence is loaded, and whether a row's school is theirs. */
@Component
public class LoadOwner {

    private final JdbcClient jdbc;

    LoadOwner(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The load's authority, who loads, and the authority of each school in the file that the register knows. */
    public Owned of(LoadContext load, Collection<Integer> urns) {
        Map<Integer, Integer> authorities = new HashMap<>();
        jdbc.sql("select urn, authority_code from school where urn = any (?)")
                .param(urns.toArray(Integer[]::new))
                .query(row -> {
                    authorities.put(row.getInt(1), row.getInt(2));
                });
        return jdbc.sql("select authority_code, created_by, file_name from load where id = ?")
                .param(load.loadId())
                .query((row, index) ->
                        new Owned(row.getInt(1), row.getString(2) + ", by the file " + row.getString(3), authorities))
                .single();
    }

    /**
     * The load's owner.
     *
     * @param by who entered it, in words
     */
    public record Owned(int authority, String by, Map<Integer, Integer> schools) {

        /** Whether the row may be kept; tells the load's report why where it may not. */
        public boolean takes(int urn, Row row, LoadContext load) {
            Integer of = schools.get(urn);
            if (of == null) {
                load.report()
                        .problem(
                                row,
                                Indicators.URN,
                                Integer.toString(urn),
                                "The register knows no school with this URN. Correct it, or load a register that has the school first.");
                return false;
            }
            if (of != authority) {
                load.report()
                        .problem(
                                row,
                                Indicators.URN,
                                Integer.toString(urn),
                                "This is a school of authority %03d, and the file is loaded for authority %03d. Take the row out, or have that authority load it (command line: --authority %03d)."
                                        .formatted(of, authority, of));
                return false;
            }
            return true;
        }
    }
}
