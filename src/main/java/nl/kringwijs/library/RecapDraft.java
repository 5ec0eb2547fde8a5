package nl.kringwijs.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A recap as an editor writes it; anything may still be empty.
///
/// @param event the event it looks back on
/// @param intro Markdown
/// @param audience token of who may read it, `public` or `member`
/// @param writers who wrote it down, by their whole names
/// @param participants organisations that joined in, with commas between their names
public record RecapDraft(
        @Nullable UUID event,
        String title,
        String standfirst,
        String intro,
        List<Section> sections,
        List<Piece> materials,
        String audience,
        String sourceAddress,
        String writers,
        String participants) {

    public RecapDraft {
        // A draft from before anybody asked has none
        writers = Objects.requireNonNullElse(writers, "");
        participants = Objects.requireNonNullElse(participants, "");
        sections = List.copyOf(sections);
        materials = List.copyOf(materials);
    }

    public static RecapDraft empty(@Nullable UUID event, String title) {
        return new RecapDraft(event, title, "", "", List.of(), List.of(), "public", "", "", "");
    }

    /// A part about one theme or workshop.
    ///
    /// @param key lasting, so that material stays with its section
    /// @param body Markdown
    public record Section(UUID key, String title, @Nullable UUID theme, String body) {

        public static Section titled(String title, @Nullable UUID theme) {
            return new Section(UUID.randomUUID(), title, theme, "");
        }

        public Section titled(String next) {
            return new Section(key, next, theme, body);
        }

        public Section about(@Nullable UUID nextTheme) {
            return new Section(key, title, nextTheme, body);
        }

        public Section saying(String nextBody) {
            return new Section(key, title, theme, nextBody);
        }
    }

    /// A piece of material.
    ///
    /// @param section key of the section it stands in, or null for the whole recap
    /// @param permission who said it may be shown, and how; editors alone read it
    /// @param startPage where to begin reading, or null
    public record Piece(
            UUID id,
            MaterialKind kind,
            String title,
            String note,
            String makers,
            String licence,
            String permission,
            @Nullable UUID file,
            String url,
            @Nullable Integer startPage,
            @Nullable UUID section,
            String audience) {

        public Piece {
            // A draft from before anybody asked has none
            permission = Objects.requireNonNullElse(permission, "");
        }

        public static Piece file(UUID file, String title, MaterialKind kind) {
            return new Piece(UUID.randomUUID(), kind, title, "", "", "", "", file, "", null, null, "public");
        }

        public static Piece address(String url, String title, MaterialKind kind) {
            return new Piece(UUID.randomUUID(), kind, title, "", "", "", "", null, url, null, null, "public");
        }

        public Piece titled(String next) {
            return new Piece(
                    id, kind, next, note, makers, licence, permission, file, url, startPage, section, audience);
        }

        public Piece noted(String nextNote, String nextMakers, String nextLicence) {
            return new Piece(
                    id,
                    kind,
                    title,
                    nextNote,
                    nextMakers,
                    nextLicence,
                    permission,
                    file,
                    url,
                    startPage,
                    section,
                    audience);
        }

        public Piece permitted(String next) {
            return new Piece(id, kind, title, note, makers, licence, next, file, url, startPage, section, audience);
        }

        public Piece in(@Nullable UUID nextSection) {
            return new Piece(
                    id, kind, title, note, makers, licence, permission, file, url, startPage, nextSection, audience);
        }

        public Piece from(@Nullable Integer page) {
            return new Piece(id, kind, title, note, makers, licence, permission, file, url, page, section, audience);
        }

        public Piece forReaders(String nextAudience) {
            return new Piece(
                    id, kind, title, note, makers, licence, permission, file, url, startPage, section, nextAudience);
        }

        public Piece of(MaterialKind nextKind) {
            return new Piece(
                    id, nextKind, title, note, makers, licence, permission, file, url, startPage, section, audience);
        }
    }

    /// Whether this piece stands in it.
    public boolean holds(UUID piece) {
        return materials.stream().anyMatch(known -> known.id().equals(piece));
    }

    /// With this piece, in the place of what it was here before: where it stands, what it is, from which page and
    /// for whom stays.
    public RecapDraft taking(Piece piece) {
        return holds(piece.id())
                ? changingPiece(piece.id(), known -> piece.in(known.section())
                        .of(piece.kind().hasFile() == known.kind().hasFile() ? known.kind() : piece.kind())
                        .from(known.startPage())
                        .forReaders(known.audience()))
                : adding(piece);
    }

    public RecapDraft titled(String next) {
        return new RecapDraft(
                event, next, standfirst, intro, sections, materials, audience, sourceAddress, writers, participants);
    }

    public RecapDraft by(String next) {
        return new RecapDraft(
                event, title, standfirst, intro, sections, materials, audience, sourceAddress, next, participants);
    }

    public RecapDraft joinedBy(String next) {
        return new RecapDraft(
                event, title, standfirst, intro, sections, materials, audience, sourceAddress, writers, next);
    }

    public RecapDraft introduced(String nextStandfirst, String nextIntro) {
        return new RecapDraft(
                event,
                title,
                nextStandfirst,
                nextIntro,
                sections,
                materials,
                audience,
                sourceAddress,
                writers,
                participants);
    }

    public RecapDraft about(@Nullable UUID nextEvent) {
        return new RecapDraft(
                nextEvent,
                title,
                standfirst,
                intro,
                sections,
                materials,
                audience,
                sourceAddress,
                writers,
                participants);
    }

    public RecapDraft forReaders(String nextAudience) {
        return new RecapDraft(
                event,
                title,
                standfirst,
                intro,
                sections,
                materials,
                nextAudience,
                sourceAddress,
                writers,
                participants);
    }

    public RecapDraft withSections(List<Section> next) {
        return new RecapDraft(
                event, title, standfirst, intro, next, materials, audience, sourceAddress, writers, participants);
    }

    public RecapDraft withMaterials(List<Piece> next) {
        return new RecapDraft(
                event, title, standfirst, intro, sections, next, audience, sourceAddress, writers, participants);
    }

    public RecapDraft changing(UUID section, UnaryOperator<Section> change) {
        return withSections(sections.stream()
                .map(known -> known.key().equals(section) ? change.apply(known) : known)
                .toList());
    }

    public RecapDraft changingPiece(UUID piece, UnaryOperator<Piece> change) {
        return withMaterials(materials.stream()
                .map(known -> known.id().equals(piece) ? change.apply(known) : known)
                .toList());
    }

    public RecapDraft adding(Piece piece) {
        List<Piece> next = new ArrayList<>(materials);
        next.add(piece);
        return withMaterials(next);
    }
}
