package nl.kringwijs.library.offer;

import java.util.UUID;
import nl.kringwijs.library.MaterialKind;
import nl.kringwijs.library.RecapDraft.Piece;
import nl.kringwijs.shared.WebAddress;
import org.jspecify.annotations.Nullable;

/// A piece of material as a member offers it; anything may still be empty.
///
/// @param event the day it was shown or told on
/// @param piece what it will be in the recap of that day
public record MaterialOffer(@Nullable UUID event, Piece piece) {

    /// @param id it keeps, in the recap and with readers
    static MaterialOffer empty(UUID id, @Nullable UUID event) {
        return new MaterialOffer(
                event, new Piece(id, MaterialKind.PRESENTATIE, "", "", "", "", "", null, "", null, null, "public"));
    }

    public MaterialOffer of(@Nullable UUID nextEvent) {
        return new MaterialOffer(nextEvent, piece);
    }

    public MaterialOffer with(Piece next) {
        return new MaterialOffer(event, next);
    }

    public boolean isEmpty() {
        return piece.file() == null && piece.url().isBlank();
    }

    /// With this file, under the title that is proposed when it had none.
    public MaterialOffer ofFile(UUID file, String title) {
        return with(new Piece(
                piece.id(),
                MaterialKind.PRESENTATIE,
                piece.title().isBlank() ? title : piece.title(),
                piece.note(),
                piece.makers(),
                piece.licence(),
                piece.permission(),
                file,
                "",
                null,
                null,
                piece.audience()));
    }

    /// With a film or a page elsewhere.
    public MaterialOffer ofAddress(String url) {
        return with(new Piece(
                piece.id(),
                WebAddress.isFilm(url) ? MaterialKind.FILM : MaterialKind.LINK,
                piece.title(),
                piece.note(),
                piece.makers(),
                piece.licence(),
                piece.permission(),
                null,
                WebAddress.tidy(url),
                null,
                null,
                piece.audience()));
    }

    /// Without what was chosen.
    public MaterialOffer emptied() {
        return with(new Piece(
                piece.id(),
                MaterialKind.PRESENTATIE,
                piece.title(),
                piece.note(),
                piece.makers(),
                piece.licence(),
                piece.permission(),
                null,
                "",
                null,
                null,
                piece.audience()));
    }
}
