package nl.kringwijs.media;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import nl.kringwijs.shared.CurrentViewer;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Files and the images of their pages. What a viewer may not see is not there (404). Nothing that was sent in ever
/// runs in a browser: content is handed out as a download, with a policy that allows nothing; images are our own
/// drawings of the pages.
@RestController
@RequestMapping("/bestanden/{id}")
class FilesController {

    private final MediaFiles files;
    private final CurrentViewer viewer;

    FilesController(MediaFiles files, CurrentViewer viewer) {
        this.files = files;
        this.viewer = viewer;
    }

    @GetMapping("/{page:\\d{1,5}}.png")
    ResponseEntity<Resource> page(@PathVariable UUID id, @PathVariable int page) {
        return image(id, page, false);
    }

    @GetMapping("/{page:\\d{1,5}}-klein.png")
    ResponseEntity<Resource> thumbnail(@PathVariable UUID id, @PathVariable int page) {
        return image(id, page, true);
    }

    @GetMapping("/download/{name}")
    ResponseEntity<Resource> download(@PathVariable UUID id, @PathVariable String name) {
        return files.find(new FileId(id), viewer.get())
                .map(file -> answer(
                                file,
                                files.content(file),
                                MediaType.parseMediaType(file.kind().mediaType()))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(
                                                FileNames.download(name.replaceAll("\\.[a-z]{3,4}$", ""), file.kind()),
                                                StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .<Resource>body(new FileSystemResource(files.content(file))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<Resource> image(UUID id, int page, boolean small) {
        return files.find(new FileId(id), viewer.get())
                .filter(file -> file.hasFaces() && page >= 1 && page <= file.pages())
                .map(file -> {
                    Path image = files.image(file, page, small);
                    return answer(file, image, MediaType.IMAGE_PNG).<Resource>body(new FileSystemResource(image));
                })
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /// Asked for again each time, as what is taken from readers is gone at once; who has it already is told so in a
    /// word (RFC 9110, 13.1.2).
    private ResponseEntity.BodyBuilder answer(MediaFile file, Path content, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .contentLength(content.toFile().length())
                .eTag("\"" + file.sha256() + "-" + content.getFileName() + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff");
    }
}
