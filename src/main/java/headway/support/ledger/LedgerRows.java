package headway.support.ledger;

import headway.shared.AuthorityCode;
import headway.shared.Urn;
import headway.strategy.Recalculation;
import headway.strategy.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the ledger. */
final class LedgerRows {

    static final String ENTITLEMENT = """
            id, authority_code, urn, year, decision_id, category, category_tag, category_place, categories, level, from_date, in_programme, advisory,
            advisory_free, extras, basis, rounding, weeks_in_year, weeks_left, fewest_visits, withdrawn_at""";

    static final String EXTRA = """
            id, urn, year, unit, amount, reason, added_on, added_by, withdrawn_on, withdrawn_by, withdrawn_why""";

    static final String GIVEN = """
            id, urn, year, unit, amount, account, officer, planned_for, done_on, reported_on, dropped_on, dropped_why,
            what, funding, source, source_id""";

    private LedgerRows() {}

    static Entitled entitled(ResultSet row, List<Entitled.Amount> amounts) throws SQLException {
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new Entitled(
                row.getLong("id"),
                new AuthorityCode(row.getInt("authority_code")),
                new Urn(row.getInt("urn")),
                row.getInt("year"),
                row.getLong("decision_id"),
                row.getString("category"),
                row.getString("category_tag"),
                row.getInt("category_place"),
                row.getInt("categories"),
                row.getString("level"),
                row.getObject("from_date", LocalDate.class),
                row.getBoolean("in_programme"),
                row.getString("advisory"),
                row.getBoolean("advisory_free"),
                row.getString("extras"),
                Recalculation.Basis.valueOf(row.getString("basis")),
                Recalculation.Rounding.valueOf(row.getString("rounding")),
                row.getInt("weeks_in_year"),
                row.getInt("weeks_left"),
                row.getInt("fewest_visits"),
                amounts,
                withdrawn == null ? null : withdrawn.toInstant());
    }

    static Entitled.Amount amount(ResultSet row) throws SQLException {
        return new Entitled.Amount(
                row.getString("unit"),
                row.getString("one"),
                row.getString("many"),
                Unit.Counts.valueOf(row.getString("counts")),
                row.getInt("full_year"));
    }

    static Extra extra(ResultSet row, int index) throws SQLException {
        return new Extra(
                row.getLong("id"),
                new Urn(row.getInt("urn")),
                row.getInt("year"),
                row.getString("unit"),
                row.getInt("amount"),
                row.getString("reason"),
                row.getObject("added_on", LocalDate.class),
                row.getString("added_by"),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getString("withdrawn_by"),
                row.getString("withdrawn_why"));
    }

    static Given given(ResultSet row, int index) throws SQLException {
        return new Given(
                row.getLong("id"),
                new Urn(row.getInt("urn")),
                row.getInt("year"),
                row.getString("unit"),
                row.getBigDecimal("amount").stripTrailingZeros(),
                number(row, "account"),
                row.getString("officer"),
                row.getObject("planned_for", LocalDate.class),
                row.getObject("done_on", LocalDate.class),
                row.getObject("reported_on", LocalDate.class),
                row.getObject("dropped_on", LocalDate.class),
                row.getString("dropped_why"),
                row.getString("what"),
                Funding.valueOf(row.getString("funding")),
                row.getString("source"),
                number(row, "source_id"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }
}
