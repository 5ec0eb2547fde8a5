package nl.kringwijs.library;

import java.util.Optional;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.shared.Audience;
import org.jspecify.annotations.Nullable;

/// A piece of material as a reader sees it in its place.
public record MaterialView(
        MaterialId id,
        String slug,
        MaterialKind kind,
        String title,
        String note,
        String makers,
        String licence,
        Optional<MediaFile> file,
        String url,
        @Nullable Integer startPage,
        String sectionSlug,
        Audience audience) {

    /// Where it opens: our own page for what has pages, else its address.
    public String href() {
        return kind.hasFile() ? LibraryLinks.presentation(slug) : url;
    }
}
