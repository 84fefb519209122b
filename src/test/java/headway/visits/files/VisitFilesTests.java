package headway.visits.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import headway.testing.TestAuthority;
import headway.visits.VisitKind;
import headway.visits.WithVisits;
import headway.web.FormProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Files of a visit: told by content, kept as they are, always downloaded. */
class VisitFilesTests extends WithVisits {

    private static final byte[] PDF = "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    VisitFiles files;

    @Autowired
    TestAuthority authority;

    @Autowired
    MockMvc mvc;

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void theContentTellsTheKindWhateverTheName() throws IOException {
        assertThat(FileKind.of(PDF)).contains(FileKind.PDF);
        assertThat(FileKind.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                .contains(FileKind.JPEG);
        assertThat(FileKind.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0}))
                .contains(FileKind.PNG);
        assertThat(FileKind.of(zip("[Content_Types].xml", "word/document.xml"))).contains(FileKind.DOCX);
        assertThat(FileKind.of(zip("[Content_Types].xml", "xl/workbook.xml"))).contains(FileKind.XLSX);
        assertThat(FileKind.of(zip("mimetype", "content.xml"))).contains(FileKind.ODT);
        assertThat(FileKind.of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(FileKind.of(zip("run.exe"))).isEmpty();
        assertThat(FileKind.of("<script>".getBytes(StandardCharsets.US_ASCII))).isEmpty();
        assertThat(FileKind.of(Arrays.copyOf(zip("[Content_Types].xml"), 12))).isEmpty();
    }

    @Test
    void aNameLosesItsPathAndGetsTheEndingOfWhatItIs() {
        assertThat(VisitFiles.named("C:\\Temp\\plan.exe", FileKind.PDF)).isEqualTo("plan.pdf");
        assertThat(VisitFiles.named("../../etc/passwd", FileKind.PNG)).isEqualTo("passwd.png");
        assertThat(VisitFiles.named("a\r\nb\".pdf", FileKind.PDF)).isEqualTo("a__b_.pdf");
        assertThat(VisitFiles.named("", FileKind.PDF)).isEqualTo("file.pdf");
    }

    @Test
    void aFileIsKeptAsItIsDownloadedAndRemovedAndTheSchoolNeverSeesIt() throws Exception {
        long id = proposed(1, VisitKind.CORE, FOURTH, false);
        mvc.perform(multipart("/visits/" + id + "/files")
                .file(new MockMultipartFile("file", "plan.html", "text/html", PDF))
                .with(authority.as(borough.partner))
                .with(csrf()));
        VisitFile file = borough.asSystem(() -> files.of(id)).getFirst();
        assertThat(file.name()).isEqualTo("plan.pdf");
        String path = "/visits/" + id + "/files/" + file.id();

        MockHttpServletResponse read = mvc.perform(get(path).with(authority.as(borough.partner)))
                .andReturn()
                .getResponse();
        assertThat(read.getContentAsByteArray()).isEqualTo(PDF);
        assertThat(read.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(read.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(mvc.perform(get(path).with(authority.as(borough.leader)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);

        borough.run(() -> files.remove(id, file, borough.partner));
        assertThat(borough.asSystem(() -> files.of(id))).isEmpty();
        assertThatThrownBy(() -> borough.run(() -> files.add(id, "x", new byte[0], borough.partner)))
                .isInstanceOf(FormProblem.class);
        assertThatThrownBy(() -> borough.run(
                        () -> files.add(id, "x.pdf", Arrays.copyOf(PDF, VisitFiles.LARGEST + 1), borough.partner)))
                .hasMessageContaining("larger than 10 MB");
    }
}
