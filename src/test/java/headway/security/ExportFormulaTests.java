package headway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.siegmar.fastcsv.reader.CsvReader;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.LocalClock;
import headway.shared.Role;
import headway.testing.HeadwayTest;
import headway.testing.TestAuthority;
import headway.testing.TestSchool;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A text that a spreadsheet would carry out leaves Headway as a text, by every route that gives a table away. */
@HeadwayTest
class ExportFormulaTests {

    private static final String EVIL = "=cmd|' /C calc'!A0";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestAuthority authority;

    @Autowired
    RouteFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @TestFactory
    Stream<DynamicTest> noCellActs() {
        return Expectation.all().stream()
                .filter(line -> line.method().equals("GET") && line.path().matches(".*\\.(csv|xlsx)"))
                .filter(line -> line.place() == Expectation.Place.OWN || line.place() == Expectation.Place.NOTHING)
                .map(line -> DynamicTest.dynamicTest(line.path(), () -> {
                    CurrentUser head = authority.person(Role.HEAD_OF_SCHOOL_IMPROVEMENT);
                    byte[] export = fixtures.undone(head, line, path -> export(head, path));
                    List<String> cells = line.path().endsWith(".csv") ? csv(export) : xlsx(export);
                    assertThat(cells).anyMatch(cell -> cell.contains(EVIL));
                    if (line.path().endsWith(".csv")) {
                        assertThat(cells).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r].*|-[^0-9.,].*"));
                    }
                }));
    }

    private byte[] export(CurrentUser head, String path) {
        jdbc.sql("update school set name = ? where urn = ?")
                .params(EVIL, TestSchool.ALDER.urn().value())
                .update();
        long cluster = jdbc.sql("insert into cluster (authority_code, name) values (?, ?) returning id")
                .params(head.authority().value(), EVIL)
                .query(Long.class)
                .single();
        jdbc.sql(
                        "insert into cluster_member (cluster_id, authority_code, urn, from_date) values (?, ?, ?, '2026-01-01')")
                .params(
                        cluster,
                        head.authority().value(),
                        TestSchool.ALDER.urn().value())
                .update();
        jdbc.sql(
                        "insert into audit_entry (authority_code, at, actor_id, actor, action, subject_kind, subject_id, after)"
                                + " values (?, now(), ?, ?, 'Named', 'school', '1', ?)")
                .params(head.authority().value(), head.id(), EVIL, EVIL)
                .update();
        if (path.startsWith("/imports/") && path.endsWith("errors.csv")) {
            long load = Long.parseLong(path.split("/")[2]);
            jdbc.sql("insert into load_header (load_id, authority_code, cells) values (?, ?, array[?])")
                    .params(load, head.authority().value(), EVIL)
                    .update();
            jdbc.sql("insert into load_problem (load_id, authority_code, line, column_name, value, reason, cells)"
                            + " values (?, ?, 2, ?, ?, 'is wrong', array[?])")
                    .params(load, head.authority().value(), EVIL, EVIL, EVIL)
                    .update();
        }
        supported(head);
        jdbc.sql("update plan_run set problem = replace(problem::text, 'A school', ?)::jsonb")
                .param(EVIL)
                .update();
        try {
            return mvc.perform(get(path).with(authority.as(head)))
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Support and a visit of this school year, given by somebody with such a name. */
    private void supported(CurrentUser head) {
        int year = AcademicYear.of(LocalDate.now(LocalClock.ENGLAND)).startYear();
        jdbc.sql("""
                        insert into support_given (authority_code, urn, year, unit, amount, officer, done_on, what, funding,
                            source, entered_by) values (?, ?, ?, 'visits', 1, ?, current_date, ?, 'CORE', 'hand', ?)""")
                .params(head.authority().value(), TestSchool.ALDER.urn().value(), year, EVIL, EVIL, EVIL)
                .update();
        jdbc.sql("""
                        insert into visit (authority_code, urn, year, kind, state, officer, day, half, whole_day, focus,
                            attendees, reported, funding, proposed_at, proposed_by)
                        values (?, ?, ?, 'CORE', 'PROPOSED', ?, current_date, 'MORNING', false, ?, '', false, 'CORE', now(), ?)""")
                .params(head.authority().value(), TestSchool.ALDER.urn().value(), year, EVIL, EVIL, EVIL)
                .update();
    }

    private static List<String> csv(byte[] export) {
        List<String> cells = new ArrayList<>();
        String text = new String(export, StandardCharsets.UTF_8).substring(1);
        CsvReader.builder().ofCsvRecord(text).forEach(row -> cells.addAll(row.getFields()));
        return cells;
    }

    private static List<String> xlsx(byte[] export) {
        List<String> cells = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(export))) {
            workbook.getSheets().forEach(sheet -> {
                try {
                    sheet.read().forEach(row -> row.stream().forEach(cell -> cells.add(text(cell))));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        assertThat(cell.getType()).as(cell.getRawValue()).isNotEqualTo(CellType.FORMULA);
        return String.valueOf(cell.getRawValue());
    }
}
