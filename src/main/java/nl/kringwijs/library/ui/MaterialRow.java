package nl.kringwijs.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.kringwijs.library.MaterialDesk;
import nl.kringwijs.library.MaterialKind;
import nl.kringwijs.library.RecapDraft;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.FileNames;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.moderation.panel.DraftSession;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.text.Words;

/// One piece of material on the desk: its face, its title, where it belongs, and how far it is.
final class MaterialRow extends ListItem {

    private final transient DraftSession<RecapDraft> session;
    private final transient UUID id;
    private final transient Optional<FileId> file;
    private final FileProgress progress;
    private final TextField title = new TextField(Words.say("library.piece.title"));
    private final Select<UUID> place = new Select<>();
    private transient List<RecapDraft.Section> offered = List.of();

    MaterialRow(
            RecapDraft.Piece piece,
            MediaFiles files,
            CurrentViewer current,
            DraftSession<RecapDraft> session,
            TakeDownLine taking,
            Consumer<UUID> remove) {
        this.taking = taking;
        this.progress = new FileProgress(files, current);
        this.session = session;
        this.id = piece.id();
        this.file = Optional.ofNullable(piece.file()).map(FileId::new);
        addClassName("kw-file");
        title.setWidthFull();
        title.setMaxLength(200);
        title.setValue(piece.title());
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                session.change(now -> now.changingPiece(id, known -> known.titled(event.getValue())));
            }
        });
        var fields = new Div(place(), kind(piece), readers(piece));
        if (file.isPresent()) {
            fields.add(startPage(piece));
        }
        fields.addClassName("kw-file__fields");
        var note = text(
                "library.piece.note",
                piece.note(),
                value -> session.change(
                        now -> now.changingPiece(id, known -> known.noted(value, known.makers(), known.licence()))));
        var makers = text(
                "library.piece.makers",
                piece.makers(),
                value -> session.change(
                        now -> now.changingPiece(id, known -> known.noted(known.note(), value, known.licence()))));
        var licence = text(
                "library.piece.licence",
                piece.licence(),
                value -> session.change(
                        now -> now.changingPiece(id, known -> known.noted(known.note(), known.makers(), value))));
        var permission = text(
                "library.piece.permission",
                piece.permission(),
                value -> session.change(now -> now.changingPiece(id, known -> known.permitted(value))));
        permission.setHelperText(Words.say("library.piece.permission.help"));
        var more = new Div(makers, licence, permission, note);
        more.addClassName("kw-file__fields");
        var details = new com.vaadin.flow.component.details.Details(Words.say("library.piece.more"), more);
        var away = new Button(Words.say("library.piece.remove"), click -> remove.accept(id));
        away.addThemeNames("tertiary", "small");
        var acts = new Div(away, progress.again(), taking.ask());
        var body = new Div(title, progress, taking, fields, details, acts);
        body.addClassName("kw-file__body");
        add(progress.face(), body);
    }

    private final TakeDownLine taking;

    private Select<UUID> place() {
        place.setLabel(Words.say("library.piece.place"));
        place.setEmptySelectionAllowed(true);
        place.setEmptySelectionCaption(Words.say("library.wholeDay"));
        place.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                session.change(now -> now.changingPiece(id, known -> known.in(event.getValue())));
            }
        });
        return place;
    }

    private Select<MaterialKind> kind(RecapDraft.Piece piece) {
        var kind = new Select<MaterialKind>();
        kind.setLabel(Words.say("library.column.kind"));
        kind.setItems(
                piece.kind().hasFile()
                        ? List.of(MaterialKind.PRESENTATIE, MaterialKind.DOCUMENT, MaterialKind.PUBLICATIE)
                        : List.of(MaterialKind.FILM, MaterialKind.LINK));
        kind.setItemLabelGenerator(value -> Words.say("library.kind." + value.name()));
        kind.setValue(piece.kind());
        kind.addValueChangeListener(
                event -> session.change(now -> now.changingPiece(id, known -> known.of(event.getValue()))));
        return kind;
    }

    private Select<String> readers(RecapDraft.Piece piece) {
        return AudienceSelect.of(
                piece.audience(),
                audience -> session.change(now -> now.changingPiece(id, known -> known.forReaders(audience))));
    }

    private IntegerField startPage(RecapDraft.Piece piece) {
        var page = new IntegerField(Words.say("library.piece.startPage"));
        page.setMin(1);
        page.setMax(1_500);
        Optional.ofNullable(piece.startPage()).ifPresent(page::setValue);
        page.addValueChangeListener(
                event -> session.change(now -> now.changingPiece(id, known -> known.from(event.getValue()))));
        return page;
    }

    private static TextField text(String words, String value, Consumer<String> changed) {
        var field = new TextField(Words.say(words));
        field.setValue(value);
        field.setMaxLength(300);
        field.setWidthFull();
        field.addValueChangeListener(event -> changed.accept(event.getValue()));
        return field;
    }

    /// As readers have it now.
    void stands(MaterialDesk.Standing standing) {
        taking.show(standing);
    }

    void refresh() {
        session.content().materials().stream()
                .filter(piece -> piece.id().equals(id))
                .findFirst()
                .ifPresent(this::show);
    }

    private void show(RecapDraft.Piece piece) {
        if (!title.getValue().equals(piece.title())) {
            title.setValue(piece.title());
        }
        List<RecapDraft.Section> sections = session.content().sections();
        if (!sections.equals(offered)) {
            offered = sections;
            List<UUID> keys = new ArrayList<>(
                    sections.stream().map(RecapDraft.Section::key).toList());
            place.setItems(keys);
            place.setItemLabelGenerator(key -> key == null
                    ? Words.say("library.wholeDay")
                    : sections.stream()
                            .filter(section -> section.key().equals(key))
                            .map(section ->
                                    section.title().isBlank() ? Words.say("library.todo.untitled") : section.title())
                            .findFirst()
                            .orElse(""));
        }
        UUID section = piece.section();
        place.setValue(
                section != null
                                && sections.stream()
                                        .anyMatch(known -> known.key().equals(section))
                        ? section
                        : null);
        boolean named = FileNames.looksLikeFileName(piece.title());
        title.setErrorMessage(named ? Words.say("library.piece.title.fileName", piece.title()) : "");
        title.setInvalid(named);
        file.ifPresentOrElse(progress::show, () -> progress.show(piece.kind(), piece.url()));
    }

    void progressed(FileId changed) {
        file.filter(changed::equals).ifPresent(progress::show);
    }

    void show(Problem problem) {
        title.setErrorMessage(Words.say(problem));
        title.setInvalid(true);
        title.focus();
    }
}
