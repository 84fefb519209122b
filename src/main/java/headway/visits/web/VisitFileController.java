package headway.visits.web;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.visits.files.VisitFile;
import headway.visits.files.VisitFiles;
import headway.web.AllowedTo;
import headway.web.FormProblem;
import headway.web.PageFrame;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of a visit, for officers: always downloaded, never shown or run by the browser. */
@Controller
class VisitFileController {

    private final VisitAccess access;
    private final VisitFiles files;
    private final VisitController pages;

    VisitFileController(VisitAccess access, VisitFiles files, VisitController pages) {
        this.access = access;
        this.files = files;
        this.pages = pages;
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER})
    @PostMapping("/visits/{id}/files")
    String add(
            @PathVariable long id,
            @RequestParam MultipartFile file,
            CurrentUser user,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        access.allowed(id, user, VisitPermissions::manage);
        try {
            String name = file.getOriginalFilename();
            files.add(id, name == null ? "" : name, file.getBytes(), user);
        } catch (FormProblem problem) {
            return pages.again(id, problem, user, model);
        }
        flash.addFlashAttribute(PageFrame.FLASH, "The file is added.");
        return "redirect:/visits/" + id;
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER})
    @GetMapping("/visits/{id}/files/{file}")
    ResponseEntity<byte[]> open(@PathVariable long id, @PathVariable long file, CurrentUser user) {
        access.allowed(id, user, VisitPermissions::officer);
        VisitFile found = files.find(id, file);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.kind().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(files.open(id, found, user));
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER})
    @PostMapping("/visits/{id}/files/{file}/remove")
    String remove(@PathVariable long id, @PathVariable long file, CurrentUser user, RedirectAttributes flash) {
        VisitAccess.Seen seen = access.seen(id, user);
        if (!seen.permissions().manage()) {
            throw new AccessDeniedException("Files are removed by who visits.");
        }
        files.remove(id, files.find(id, file), user);
        flash.addFlashAttribute(PageFrame.FLASH, "The file is removed.");
        return "redirect:/visits/" + id;
    }
}
