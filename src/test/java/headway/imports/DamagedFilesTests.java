package headway.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import headway.identity.ReaderContext;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.testing.HeadwayTest;
import headway.testing.TableContents;
import headway.testing.TestAuthority;
import headway.testing.TestDatabase;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever file comes: it loads rightly, or is refused in words and leaves nothing behind. */
@HeadwayTest
class DamagedFilesTests {

    private static final CurrentUser SYSTEM = CurrentUser.system("test", new AuthorityCode(397));
    private static final String REGISTER = "edubasealldata20260601.csv";
    private static final int URN = 397_001;

    @Autowired
    Imports imports;

    @Autowired
    MockMvc mvc;

    @Autowired
    TestAuthority authority;

    @TempDir
    Path folder;

    private record Spoilt(String title, String file, byte[] content, String... words) {}

    @TestFactory
    Stream<DynamicTest> aSpoiltFileIsRefusedInWordsAndLeavesNothing() {
        return Stream.of(texts(), archives(), workbooks(), openDocuments())
                .flatMap(List::stream)
                .map(each -> DynamicTest.dynamicTest(each.title(), () -> {
                    Map<String, Long> before = rows();
                    String said = said(load(each.file(), each.content()));
                    assertThat(said).contains(each.words());
                    assertThat(rows()).isEqualTo(before);
                }));
    }

    private static List<Spoilt> texts() {
        String whole = Damage.register(URN, 40);
        String inQuotes = whole + URN + ",397,\"Damage";
        byte[] mixed = (whole.replace("School 397003", "Café–School").replace("School 397009", "Th\u00e9 School"))
                .getBytes(StandardCharsets.UTF_8);
        String latin = new String(mixed, StandardCharsets.ISO_8859_1).replace("Th\u00c3\u00a9", "Th\u00e9");
        byte[] rubbish = new byte[200_000];
        new Random(5).nextBytes(rubbish);
        byte[] rubbishWithoutNul = rubbish.clone();
        for (int i = 0; i < rubbish.length; i++) {
            rubbishWithoutNul[i] = rubbish[i] == 0 || rubbish[i] == '"' ? (byte) 7 : rubbish[i];
        }
        return List.of(
                new Spoilt(
                        "cut in the middle of a row",
                        REGISTER,
                        Damage.utf8(cut(whole, "Community")),
                        "in the middle of line",
                        "Download it again"),
                new Spoilt(
                        "cut in a quoted cell",
                        REGISTER,
                        Damage.utf8(inQuotes),
                        "in the middle of a row",
                        "Download it again"),
                new Spoilt("UTF-16", REGISTER, whole.getBytes(StandardCharsets.UTF_16), "UTF-16", "CSV UTF-8"),
                new Spoilt(
                        "UTF-16 without a mark",
                        REGISTER,
                        whole.getBytes(StandardCharsets.UTF_16LE),
                        "UTF-16",
                        "CSV UTF-8"),
                new Spoilt(
                        "Windows-1252 within UTF-8",
                        REGISTER,
                        latin.getBytes(StandardCharsets.ISO_8859_1),
                        "mixes two encodings",
                        "line 4",
                        "line 10"),
                new Spoilt(
                        "bytes that are no text, far down",
                        REGISTER,
                        Damage.utf8(whole.replace("School 397039", "School \0")),
                        "line 40",
                        "no text"),
                new Spoilt(
                        "a needed column is missing",
                        REGISTER,
                        Damage.utf8(whole.replace("EstablishmentName", "Nom")),
                        "does not know this kind of file",
                        "header row"),
                new Spoilt("rubbish", REGISTER, rubbish, "is not a table", "CSV"),
                new Spoilt("rubbish without nought", REGISTER, rubbishWithoutNul, "is not a table"),
                new Spoilt("empty", REGISTER, new byte[0], "is empty"),
                new Spoilt("only a header", REGISTER, Damage.utf8(Damage.HEADER), "no rows below its header"),
                new Spoilt(
                        "a million columns",
                        REGISTER,
                        Damage.utf8("URN," + "a,".repeat(1_000_000) + "\n"),
                        "longer than any table's"),
                new Spoilt(
                        "one row of 40 MB",
                        REGISTER,
                        Damage.utf8("URN," + "a".repeat(40 << 20)),
                        "longer than any table's"),
                new Spoilt("JSON cut", "schools.json", Damage.utf8("[{\"URN\":1},{\"URN\":"), "not valid JSON"),
                new Spoilt(
                        "JSON that is no list", "schools.json", Damage.utf8("{\"URN\":1}"), "not a list of records"));
    }

    private static String cut(String text, String before) {
        return text.substring(0, text.lastIndexOf(before));
    }

    private static List<Spoilt> archives() {
        byte[] whole = Damage.zip(REGISTER, Damage.utf8(Damage.register(URN, 40)));
        return List.of(
                new Spoilt("zip cut", "a.zip", Damage.cut(whole, whole.length * 2 / 3), "damaged or cut short"),
                new Spoilt("zip with turned bytes", "a.zip", Damage.turned(whole), "damaged or cut short"),
                new Spoilt("zip in a zip", "a.zip", Damage.zip("b.zip", whole), "holds no CSV or JSON", "Unzip it"),
                new Spoilt(
                        "zip that climbs out",
                        "a.zip",
                        Damage.zip("../../climbed.csv", Damage.utf8("a,b\n1,2\n")),
                        "does not know this kind of file"),
                new Spoilt("zip of rubbish", "a.zip", Damage.zip("a.csv", new byte[5000]), "is not a table"),
                new Spoilt("zip bomb", "a.zip", Damage.bomb("a.csv", 700), "would unpack to 700 MB"),
                new Spoilt(
                        "zip bomb that lies",
                        "a.zip",
                        Damage.lying(Damage.bomb("a.csv", 700)),
                        "unpacks to more than"));
    }

    private static List<Spoilt> workbooks() {
        byte[] whole = Damage.xlsx(Damage.register(URN, 40));
        String laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        String outside = "<!DOCTYPE l [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        byte[] texts = new byte[70 << 20];
        java.util.Arrays.fill(texts, (byte) 'a');
        return List.of(
                new Spoilt("workbook cut", "a.xlsx", Damage.cut(whole, whole.length / 2), "damaged or cut short"),
                new Spoilt("workbook with turned bytes", "a.xlsx", Damage.turned(whole), "damaged or cut short"),
                new Spoilt(
                        "workbook that laughs",
                        "a.xlsx",
                        Damage.sheetEdited(whole, xml -> declared(xml, laughs)),
                        "declares a document type",
                        ".xlsx"),
                new Spoilt(
                        "workbook that reads files",
                        "a.xlsx",
                        Damage.edited(whole, "xl/sharedStrings.xml", xml -> declared(xml, outside)),
                        "declares a document type"),
                new Spoilt(
                        "workbook in UTF-16",
                        "a.xlsx",
                        Damage.replaced(whole, "xl/sharedStrings.xml", "<sst/>".getBytes(StandardCharsets.UTF_16)),
                        "not written in UTF-8"),
                new Spoilt(
                        "workbook with a vast text",
                        "a.xlsx",
                        Damage.replaced(whole, "xl/sharedStrings.xml", texts),
                        "more than 64 MB"),
                new Spoilt(
                        "workbook with a cell far right",
                        "a.xlsx",
                        Damage.sheetEdited(whole, xml -> xml.replaceFirst("r=\"B2\"", "r=\"FXSHRXW2\"")),
                        "beyond the last",
                        "16384"),
                new Spoilt(
                        "workbook whose XML breaks off",
                        "a.xlsx",
                        Damage.sheetEdited(whole, xml -> xml.substring(0, xml.length() / 2)),
                        "not a whole Excel workbook"),
                new Spoilt(
                        "workbook of formulas without values",
                        REGISTER.replace("csv", "xlsx"),
                        Damage.sheetEdited(whole, DamagedFilesTests::formulas),
                        "Nothing was kept"),
                new Spoilt("workbook without rows", "a.xlsx", Damage.xlsx(""), "does not know this kind of file"));
    }

    private static String declared(String xml, String type) {
        int at = xml.indexOf("?>");
        return at < 0 ? type + xml : xml.substring(0, at + 2) + type + xml.substring(at + 2);
    }

    /** The URNs of all rows as a reference to another workbook whose value was never reckoned. */
    private static String formulas(String xml) {
        return xml.replaceAll("<c r=\"A([2-9]|\\d\\d)\"[^>]*>.*?</c>", "<c r=\"A$1\"><f>[1]Other!A1</f></c>");
    }

    private static List<Spoilt> openDocuments() {
        byte[] whole = Damage.ods(Damage.register(URN, 40));
        return List.of(
                new Spoilt("spreadsheet cut", "a.ods", Damage.cut(whole, whole.length / 2), "damaged or cut short"),
                new Spoilt(
                        "spreadsheet whose XML breaks off",
                        "a.ods",
                        Damage.ods("", "<table:table-row>", false),
                        "not a whole OpenDocument spreadsheet"),
                new Spoilt(
                        "spreadsheet that laughs",
                        "a.ods",
                        Damage.ods("<!DOCTYPE l [<!ENTITY a \"ha\">]>", "", true),
                        "declares a document type"),
                new Spoilt(
                        "spreadsheet of a million columns",
                        "a.ods",
                        Damage.ods(
                                "",
                                "<table:table-row><table:table-cell table:number-columns-repeated=\"1000000\"><text:p>x</text:p></table:table-cell></table:table-row>",
                                true),
                        "1,000,000 columns",
                        "row 1"),
                new Spoilt(
                        "spreadsheet of nothing",
                        "a.ods",
                        Damage.ods("", "", true),
                        "does not know this kind of file"));
    }

    @Test
    void columnsInAnotherOrderAndOtherFormsOfTheSameTableLoadAlike() throws Exception {
        String csv = Damage.register(397_101, 3);
        List<Object> fromCsv = loaded(REGISTER, Damage.utf8(csv), 397_101);
        assertThat(fromCsv).hasSize(3);
        assertThat(loaded("edubasealldata20260602.csv", Damage.utf8(shuffled(Damage.register(397_201, 3))), 397_201))
                .isEqualTo(fromCsv);
        assertThat(loaded(
                        "edubasealldata20260603.csv",
                        Damage.register(397_301, 3).getBytes(Charset.forName("windows-1252")),
                        397_301))
                .isEqualTo(fromCsv);
        assertThat(loaded("edubasealldata20260604.xlsx", Damage.xlsx(Damage.register(397_401, 3)), 397_401))
                .isEqualTo(fromCsv);
        assertThat(loaded("edubasealldata20260605.ods", Damage.ods(Damage.register(397_501, 3)), 397_501))
                .as("an OpenDocument spreadsheet without styles")
                .isEqualTo(fromCsv);
        authority.asOwner().sql("delete from school where authority_code = 397").update();
    }

    private static String shuffled(String csv) {
        return csv.lines()
                .map(line -> {
                    List<String> cells = new java.util.ArrayList<>(List.of(line.split(",")));
                    java.util.Collections.shuffle(cells, new Random(3));
                    return String.join(",", cells);
                })
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private List<Object> loaded(String name, byte[] content, int first) throws Exception {
        assertThat(load(name, content))
                .singleElement()
                .satisfies(each -> assertThat(each.applied()).as("%s", each).isTrue());
        return authority
                .asOwner()
                .sql(
                        "select (urn - ?) || type || phase || status || opened || low_age || high_age || pupils from school"
                                + " where urn between ? and ? order by urn")
                .params(first, first, first + 99)
                .query((row, index) -> (Object) row.getString(1))
                .list();
    }

    @Test
    void twoFilesOfOneNameInAZipAreBothLoaded() throws Exception {
        Map<String, byte[]> parts = new java.util.TreeMap<>();
        parts.put("north/" + REGISTER, Damage.utf8(Damage.register(397_601, 2)));
        parts.put("south/" + REGISTER, Damage.utf8(Damage.register(397_701, 3)));

        assertThat(load("both.zip", Damage.zip(parts)))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.applied()).isTrue());
        assertThat(authority
                        .asOwner()
                        .sql("select count(*) from school where authority_code = 397")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
        authority.asOwner().sql("delete from school where authority_code = 397").update();
    }

    @Test
    void onScreenTheSameIsSaid() throws Exception {
        Map<String, Long> before = rows();
        MockHttpServletResponse bomb = upload("a.zip", Damage.bomb("a.csv", 700));
        assertThat(bomb.getContentAsString()).contains("would unpack to 700 MB", "There is a problem");

        assertThat(upload("empty.csv", new byte[0]).getContentAsString())
                .contains("The file empty.csv is empty")
                .doesNotContain("Choose a file first");
        assertThat(upload("results.csv", Damage.utf8("%PDF-1.7\n1 0 obj\n")).getContentAsString())
                .contains("results.csv is a PDF");

        String page = upload(REGISTER, Damage.utf8(cut(Damage.register(URN, 40), "Community")))
                .getRedirectedUrl();
        assertThat(page).startsWith("/imports/");
        String shown = settled(page);
        assertThat(shown)
                .contains("in the middle of line", "Failed", ", brought in by ")
                .doesNotContain("Load it");
        assertThat(rows()).isEqualTo(before);
    }

    private MockHttpServletResponse upload(String name, byte[] content) throws Exception {
        return mvc.perform(multipart("/imports")
                        .file(new MockMultipartFile("files", name, "application/octet-stream", content))
                        .with(csrf())
                        .with(authority.as(Role.HEAD_OF_SCHOOL_IMPROVEMENT)))
                .andReturn()
                .getResponse();
    }

    private String settled(String page) throws Exception {
        for (int tries = 0; tries < 200; tries++) {
            String shown = mvc.perform(get(page).with(authority.as(Role.HEAD_OF_SCHOOL_IMPROVEMENT)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            if (!shown.contains("rows read so far")) {
                return shown;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The load never ended.");
    }

    private List<Imports.Loaded> load(String name, byte[] content) throws Exception {
        Path file = folder.resolve(name);
        Files.write(file, content);
        return ReaderContext.asSystem(SYSTEM, () -> imports.load(file, Imports.Given.NOTHING, false, SYSTEM));
    }

    private static String said(List<Imports.Loaded> results) {
        assertThat(results).isNotEmpty().noneMatch(Imports.Loaded::applied);
        return results.stream().map(Imports.Loaded::message).collect(Collectors.joining(" "));
    }

    /** Rows of every table but those that tell of loads. */
    private static Map<String, Long> rows() throws Exception {
        try (Connection connection = TestDatabase.asSuperuser()) {
            return TableContents.counts(
                    connection,
                    name -> !name.equals("load")
                            && !name.startsWith("load_")
                            && !name.startsWith("upload")
                            && !name.startsWith("audit")
                            && !name.equals("web_session"));
        }
    }
}
