package nl.kringwijs.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import nl.kringwijs.shared.PortalHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaSweepTest {

    private static final Instant BEFORE = Instant.parse("2026-03-01T00:00:00Z");

    @TempDir
    Path home;

    private static void age(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(BEFORE.minusSeconds(60)));
    }

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void onlyOldContentThatNoFileIsKnownForIsCleared() throws IOException {
        var store = new FileStore(new PortalHome(home));
        FileStore.Stored known = store.keep(content("bekend"));
        FileStore.Stored refused = store.keep(content("geweigerd"));
        FileStore.Stored fresh = store.keep(content("zojuist"));
        Path left = store.newFolderAside();
        Files.writeString(left.resolve("1.png"), "half");
        Path busy = store.newFolderAside();
        age(store.file(known.sha256()));
        age(store.file(refused.sha256()));
        age(left);
        store.sweep(BEFORE, Set.of(known.sha256())::contains);
        assertThat(store.file(known.sha256())).exists();
        assertThat(store.file(refused.sha256())).doesNotExist();
        assertThat(store.file(fresh.sha256())).exists();
        assertThat(left).doesNotExist();
        assertThat(busy).exists();
    }
}
