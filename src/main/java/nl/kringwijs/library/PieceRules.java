package nl.kringwijs.library;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.FileNames;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.shared.WebAddress;
import org.springframework.stereotype.Component;

/// What a piece of material must have before readers can see it.
@Component
public class PieceRules {

    /// What stands for a title where somebody linked a word.
    private static final Set<String> SAYS_NOTHING =
            Set.of("hier", "klik hier", "lees hier", "lees meer", "meer", "link", "download", "pdf", "presentatie");

    private final MediaFiles files;

    PieceRules(MediaFiles files) {
        this.files = files;
    }

    /// @throws Problem at `piece:ID`
    public void check(RecapDraft.Piece piece, Viewer viewer) {
        String field = "piece:" + piece.id();
        if (piece.title().isBlank()) {
            throw Problem.at(field, "library.piece.title.missing");
        }
        if (FileNames.looksLikeFileName(piece.title())) {
            throw Problem.at(field, "library.piece.title.fileName", piece.title());
        }
        if (SAYS_NOTHING.contains(piece.title().strip().toLowerCase(Locale.ROOT))) {
            throw Problem.at(field, "library.piece.title.nothing", piece.title());
        }
        if (!piece.kind().hasFile() && !WebAddress.isUsable(piece.url())) {
            throw Problem.at(field, "library.piece.url.wrong");
        }
        UUID file = piece.file();
        if (piece.kind().hasFile()
                && (file == null
                        || files.find(new FileId(file), viewer)
                                .filter(MediaFile::isReady)
                                .isEmpty())) {
            throw Problem.at(field, "library.piece.notReady", piece.title());
        }
    }
}
