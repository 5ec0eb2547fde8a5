package nl.kringwijs.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.SubjectRef;
import org.jspecify.annotations.Nullable;

/// One unit a person would open: a piece, a section of it, or a page of a presentation.
///
/// @param subject what it belongs to; all documents of a subject make one result
/// @param page page number from 1, or 0 for the piece itself or a section of it
/// @param head whether this is the piece itself, whose title is suggested while typing
/// @param title the title of the piece; a page carries its presentation's
/// @param heading the title of the section, or empty
/// @param text plain text
/// @param url the address at which exactly this unit opens
/// @param thumbnail address of a small picture, or empty
/// @param detail a line that says more (“64 blz, pdf”), or empty
/// @param audience who may see it
/// @param themes the themes, as tags
/// @param places the places, as tags
/// @param date when it was, if that is known
/// @param people who spoke or wrote of it
public record SearchDocument(
        SubjectRef subject,
        int page,
        boolean head,
        String title,
        String heading,
        String text,
        String url,
        String thumbnail,
        String detail,
        Audience audience,
        List<Tag> themes,
        List<Tag> places,
        @Nullable LocalDate date,
        List<SubjectRef> people) {

    public SearchDocument {
        themes = List.copyOf(themes);
        places = List.copyOf(places);
        people = List.copyOf(people);
    }

    /// One of nobody in particular.
    public SearchDocument(
            SubjectRef subject,
            int page,
            boolean head,
            String title,
            String heading,
            String text,
            String url,
            String thumbnail,
            String detail,
            Audience audience,
            List<Tag> themes,
            List<Tag> places,
            @Nullable LocalDate date) {
        this(
                subject, page, head, title, heading, text, url, thumbnail, detail, audience, themes, places, date,
                List.of());
    }

    /// The same unit, brought by these people.
    public SearchDocument by(List<SubjectRef> somebody) {
        return new SearchDocument(
                subject, page, head, title, heading, text, url, thumbnail, detail, audience, themes, places, date,
                somebody);
    }

    /// A value to filter by, with the words that show it.
    public record Tag(String value, String label) {}

    /// A number that differs when anything of it does: the first eight bytes of the SHA-256 of all it holds.
    public long fingerprint() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The same piece, opened at a page.
    public SearchDocument page(int number, String pageText, String pageUrl, String pageThumbnail) {
        return new SearchDocument(
                subject,
                number,
                false,
                title,
                "",
                pageText,
                pageUrl,
                pageThumbnail,
                detail,
                audience,
                themes,
                places,
                date,
                people);
    }

    /// The same unit for other readers.
    public SearchDocument forReaders(Audience readers) {
        return new SearchDocument(
                subject, page, head, title, heading, text, url, thumbnail, detail, readers, themes, places, date,
                people);
    }

    /// The same piece, opened at a section.
    public SearchDocument section(
            String sectionHeading, String sectionText, String sectionUrl, List<Tag> sectionThemes) {
        return new SearchDocument(
                subject,
                0,
                false,
                title,
                sectionHeading,
                sectionText,
                sectionUrl,
                thumbnail,
                detail,
                audience,
                sectionThemes.isEmpty() ? themes : sectionThemes,
                places,
                date,
                people);
    }
}
