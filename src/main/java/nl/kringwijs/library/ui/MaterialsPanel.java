package nl.kringwijs.library.ui;

import static j2html.TagCreator.p;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.PartList;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.Told;
import nl.kringwijs.library.MaterialDesk;
import nl.kringwijs.library.MaterialKind;
import nl.kringwijs.library.RecapDraft;
import nl.kringwijs.library.RecapId;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.FileNames;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.media.panel.FilesDrop;
import nl.kringwijs.moderation.panel.DraftSession;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.WebAddress;
import nl.kringwijs.text.Words;

/// The material of a recap: files dropped here, films and links pasted here, each with its place and its title.
final class MaterialsPanel extends Div {

    private final transient MediaFiles files;
    private final transient MaterialDesk desk;
    private final transient RecapId recap;
    private final transient CurrentViewer current;
    private final transient DraftSession<RecapDraft> session;
    private final UnorderedList list = new UnorderedList();
    private final Drawn under = new Drawn();
    private final transient Map<UUID, MaterialRow> rows = new LinkedHashMap<>();
    private transient volatile Set<FileId> shown = Set.of();

    MaterialsPanel(
            MediaFiles files,
            MaterialDesk desk,
            RecapId recap,
            CurrentViewer current,
            DraftSession<RecapDraft> session) {
        this.desk = desk;
        this.recap = recap;
        this.files = files;
        this.current = current;
        this.session = session;
        var heading = new H2(Words.say("library.material"));
        heading.addClassName("kw-rule-title");
        under.getElement().setAttribute("role", "status");
        list.getElement().setAttribute("aria-label", Words.say("library.material"));
        add(
                heading,
                new FilesDrop(FilesDrop.MANY, (content, name) -> files.add(content, name, current.get()), this::added),
                under,
                new AddressField(this::added),
                list);
    }

    private void say(String words) {
        under.draw(Parts.note(true, Icons.UPLOAD, p(words)));
    }

    private void added(MediaFile file) {
        boolean here = session.content().materials().stream()
                .anyMatch(piece -> file.id().value().equals(piece.file()));
        if (here) {
            say(Words.say("library.upload.same", file.originalName()));
            return;
        }
        MaterialKind kind = MaterialKind.PRESENTATIE;
        session.change(now -> now.adding(RecapDraft.Piece.file(file.id().value(), title(file), kind)));
    }

    /// From the document itself, as soon as that is known; never the bare file name.
    private static String title(MediaFile file) {
        return file.proposedTitle();
    }

    private void added(String address) {
        MaterialKind kind = WebAddress.isFilm(address) ? MaterialKind.FILM : MaterialKind.LINK;
        session.change(now -> now.adding(RecapDraft.Piece.address(address, "", kind)));
    }

    void refresh() {
        Map<UUID, MaterialRow> before = new LinkedHashMap<>(rows);
        rows.clear();
        for (RecapDraft.Piece piece : session.content().materials()) {
            MaterialRow known = before.get(piece.id());
            rows.put(piece.id(), known == null ? row(piece) : known);
        }
        shown = session.content().materials().stream()
                .flatMap(piece -> Optional.ofNullable(piece.file()).map(FileId::new).stream())
                .collect(Collectors.toUnmodifiableSet());
        if (!before.keySet().equals(rows.keySet())) {
            list.removeAll();
            rows.values().forEach(list::add);
        }
        rows.values().forEach(MaterialRow::refresh);
        stand();
    }

    private MaterialRow row(RecapDraft.Piece piece) {
        return new MaterialRow(
                piece,
                files,
                current,
                session,
                new TakeDownLine(desk, piece.id(), piece.kind().hasFile(), current, this::stand),
                this::remove);
    }

    private void stand() {
        Map<UUID, MaterialDesk.Standing> standing = desk.of(recap, current.get());
        rows.forEach((id, row) -> row.stands(standing.getOrDefault(id, MaterialDesk.Standing.NEW)));
    }

    private void remove(UUID piece) {
        List<RecapDraft.Piece> before = session.content().materials();
        before.stream().filter(known -> known.id().equals(piece)).findFirst().ifPresent(gone -> {
            int at = before.indexOf(gone);
            session.change(now -> now.withMaterials(now.materials().stream()
                    .filter(known -> !known.id().equals(piece))
                    .toList()));
            boolean still = desk.of(recap, current.get())
                    .getOrDefault(piece, MaterialDesk.Standing.NEW)
                    .shown();
            Told.say(
                    Words.say(still ? "library.material.removed.still" : "library.material.removed"),
                    () -> session.change(now -> now.withMaterials(PartList.with(now.materials(), at, gone))));
        });
    }

    /// Whether this file is among the material; asked by the live bus.
    boolean shows(FileId file) {
        return shown.contains(file);
    }

    /// A file got on or is done.
    void progressed(FileId file) {
        files.find(file, current.get())
                .filter(MediaFile::isReady)
                .ifPresent(ready -> session.content().materials().stream()
                        .filter(piece -> file.value().equals(piece.file())
                                && (piece.title().isBlank() || FileNames.looksLikeFileName(piece.title())))
                        .findFirst()
                        .filter(piece -> !ready.proposedTitle().isBlank())
                        .ifPresent(piece -> session.change(
                                now -> now.changingPiece(piece.id(), known -> known.titled(ready.proposedTitle())))));
        rows.values().forEach(row -> row.progressed(file));
    }

    /// Puts a problem at the piece it is about.
    void show(Problem problem) {
        String field = problem.field().orElse("");
        rows.forEach((id, row) -> {
            if (field.equals("piece:" + id)) {
                row.show(problem);
            }
        });
    }
}
