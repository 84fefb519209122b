package headway.register;

import headway.imports.CopyBuffer;
import headway.imports.LoadContext;
import headway.imports.LoadReport;
import headway.imports.Recognition;
import headway.imports.RecordStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;

/** Takes schools into the register: the newest file's word counts, and what a file does not say stays as it was. */
@Component
class SchoolStore implements RecordStore<SchoolRecord> {

    private final Clock clock;

    SchoolStore(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Class<SchoolRecord> type() {
        return SchoolRecord.class;
    }

    @Override
    public Batch<SchoolRecord> begin(LoadContext load) {
        return new SchoolBatch(load, LocalDate.now(clock));
    }

    private static final class SchoolBatch implements Batch<SchoolRecord> {

        private final Connection connection;
        private final LoadReport report;
        private final Recognition recognition;
        private final long loadId;
        private final LocalDate asAt;
        private final CopyBuffer copy;
        private final Location location = new Location();
        /** To know whether a school stands in the file twice, which is rare and costly to ask the database. */
        private final Set<Integer> urns = new HashSet<>();

        SchoolBatch(LoadContext load, LocalDate today) {
            this.connection = load.connection();
            this.report = load.report();
            this.recognition = load.recognition();
            this.loadId = load.loadId();
            LocalDate said = load.recognition().asAt();
            this.asAt = said == null ? today : said;
            execute("create temporary table stage_school (like school including defaults) on commit drop");
            // What is the same on every row comes as a default: writing it afterwards would write every row again.
            execute("alter table stage_school alter as_at set default date '" + asAt + "', alter load_id set default "
                    + loadId + ", alter source set default " + quoted(recognition.title()));
            this.copy = new CopyBuffer(connection, "stage_school (" + String.join(", ", SchoolMerge.COLUMNS) + ")");
        }

        @Override
        public void add(SchoolRecord school) {
            urns.add(school.urn());
            double[] place = placeOf(school.easting(), school.northing());
            Object[] fields = {
                school.urn(),
                school.authorityCode(),
                school.authorityName(),
                school.establishmentNumber(),
                school.name(),
                school.type(),
                school.phase(),
                school.status(),
                school.reasonOpened(),
                school.opened(),
                school.reasonClosed(),
                school.closed(),
                school.lowAge(),
                school.highAge(),
                school.sixthForm(),
                school.gender(),
                school.religiousCharacter(),
                school.diocese(),
                school.admissions(),
                school.trustUid(),
                school.trustName(),
                school.ukprn(),
                school.street(),
                school.locality(),
                school.town(),
                school.county(),
                school.postcode(),
                school.website(),
                school.telephone(),
                school.headTitle(),
                school.headFirstName(),
                school.headLastName(),
                school.headJob(),
                school.region(),
                school.constituency(),
                school.capacity(),
                school.pupils(),
                school.pupils() == null ? null : asAt,
                school.easting(),
                school.northing(),
                place.length == 0 ? null : place[0],
                place.length == 0 ? null : place[1],
                school.type() == null ? null : SchoolTypes.maintained(school.type()),
                school.type() == null ? null : SchoolTypes.stateFunded(school.type())
            };
            for (Object field : fields) {
                copy.field(field);
            }
            copy.endRow();
        }

        private double[] placeOf(@Nullable Integer easting, @Nullable Integer northing) {
            return easting == null || northing == null || easting == 0 || northing == 0
                    ? new double[0]
                    : location.latitudeLongitude(easting, northing);
        }

        @Override
        public Outcome finish() {
            int staged = copy.finish();
            if (urns.size() < staged) {
                execute("delete from stage_school a using stage_school b where a.urn = b.urn and a.ctid < b.ctid");
            }
            // All that the planner needs: looking at every column would take longer than the merge.
            execute("analyze stage_school (urn, authority_code)");
            boolean first = count("select count(*) from (select from school limit 1) held") == 0;
            if (!first) {
                tellChanges();
            }
            execute(SchoolMerge.AUTHORITIES);
            int[] counts = merge(first ? SchoolMerge.FILL : SchoolMerge.MERGE);
            int unlisted = recognition.title().equals(GiasReader.STATE_FUNDED) ? closeUnlisted() : 0;
            return new Outcome(staged, counts[0], counts[1] + unlisted, 0);
        }

        private void tellChanges() {
            execute(SchoolMerge.RECORD_CHANGES);
            query(
                    SchoolMerge.tell(loadId, asAt),
                    row -> report.change(row.getString("kind"), row.getString("subject"), row.getString("detail")));
        }

        private int[] merge(String sql) {
            int[] counts = new int[2];
            query(sql, row -> {
                counts[0] = row.getInt("added");
                counts[1] = row.getInt("changed");
            });
            return counts;
        }

        /** The file of state-funded schools lists the open ones: a school that it no longer lists has closed. */
        private int closeUnlisted() {
            int[] closed = new int[1];
            query(SchoolMerge.unlisted(asAt, loadId, quoted(recognition.title())), row -> {
                closed[0]++;
                report.change(
                        "No longer listed", row.getString("subject"), "Not in the register's open schools any more.");
            });
            return closed[0];
        }

        private int count(String sql) {
            int[] count = new int[1];
            query(sql, row -> count[0] = row.getInt(1));
            return count[0];
        }

        private void execute(String sql) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new UncategorizedSQLException("register", sql, e);
            }
        }

        private void query(String sql, RowReader reader) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    reader.read(rows);
                }
            } catch (SQLException e) {
                throw new UncategorizedSQLException("register", sql, e);
            }
        }

        private static String quoted(String text) {
            return "'" + text.replace("'", "''") + "'";
        }

        /** Reads one row. */
        private interface RowReader {
            void read(ResultSet row) throws SQLException;
        }
    }
}
