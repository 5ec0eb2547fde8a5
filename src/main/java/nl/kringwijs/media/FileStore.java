package nl.kringwijs.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import nl.kringwijs.shared.PortalHome;
import nl.kringwijs.shared.Problem;
import org.springframework.stereotype.Component;

/// Files on disk under the SHA-256 of their content: `files/ab/ab12…`, and the images of their pages in
/// `pages/ab/ab12…/`. Written aside and moved into place, so a file is there whole or not at all.
@Component
class FileStore {

    static final long LARGEST = 200L * 1024 * 1024;

    private final Path files;
    private final Path pages;
    private final Path aside;

    FileStore(PortalHome home) throws IOException {
        files = home.resolve("files");
        pages = home.resolve("pages");
        aside = home.resolve("aside");
        Files.createDirectories(aside);
    }

    record Stored(String sha256, long size, byte[] start) {}

    Stored keep(InputStream content) throws IOException {
        Path temporary = Files.createTempFile(aside, "in-", ".part");
        try {
            MessageDigest digest = sha256();
            long size;
            try (var in = new DigestInputStream(content, digest);
                    OutputStream out = Files.newOutputStream(temporary)) {
                size = copy(in, out);
            }
            String hash = HexFormat.of().formatHex(digest.digest());
            byte[] start;
            try (InputStream in = Files.newInputStream(temporary)) {
                start = in.readNBytes(1024);
            }
            Path target = file(hash);
            Files.createDirectories(target.getParent());
            if (!Files.exists(target)) {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            }
            return new Stored(hash, size, start);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static long copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > LARGEST) {
                throw Problem.of("media.refused.size", LARGEST / 1024 / 1024);
            }
            out.write(buffer, 0, read);
        }
        return size;
    }

    Path file(String sha256) {
        return files.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    Path pageFolder(String sha256) {
        return pages.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    Path large(String sha256, int page) {
        return pageFolder(sha256).resolve(page + ".png");
    }

    Path small(String sha256, int page) {
        return pageFolder(sha256).resolve(page + "-klein.png");
    }

    Path newFolderAside() throws IOException {
        return Files.createTempDirectory(aside, "pages-");
    }

    /// Puts a folder of page images, made aside, in its place.
    void keepPages(Path made, String sha256) throws IOException {
        Path target = pageFolder(sha256);
        Files.createDirectories(target.getParent());
        delete(target);
        Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    /// Deletes what was made aside, and contents that no file is known for, when both are older than `before`.
    void sweep(Instant before, Predicate<String> isKnown) throws IOException {
        for (Path left : olderThan(aside, 1, before)) {
            delete(left);
        }
        for (Path content : olderThan(files, 2, before)) {
            if (!isKnown.test(content.getFileName().toString())) {
                Files.deleteIfExists(content);
            }
        }
    }

    private static List<Path> olderThan(Path folder, int depth, Instant before) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var all = Files.find(
                folder,
                depth,
                (path, attributes) -> folder.relativize(path).getNameCount() == depth
                        && !path.equals(folder)
                        && attributes.lastModifiedTime().toInstant().isBefore(before))) {
            return all.toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
