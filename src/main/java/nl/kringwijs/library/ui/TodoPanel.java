package nl.kringwijs.library.ui;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.library.RecapDraft;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.FileNames;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// Beside the editor: what could still be done, in words and never as a refusal.
final class TodoPanel extends Div {

    private final transient CurrentViewer viewer;
    private final transient MediaFiles files;
    private final Drawn list = new Drawn();

    TodoPanel(CurrentViewer viewer, MediaFiles files) {
        this.viewer = viewer;
        this.files = files;
        add(list);
    }

    private record Todo(String words, boolean done) {}

    void refresh(RecapDraft draft) {
        boolean possible = !draft.title().isBlank();
        list.draw(section(
                        h2(Words.say("library.todo")),
                        p(attrs(".kw-quiet"), Words.say(possible ? "library.todo.may" : "library.todo.title.first")),
                        ul(each(todos(draft), todo -> li(span(todo.words())).withClass(todo.done() ? "is-done" : "")))
                                .withClass("kw-todo"))
                .withClass("kw-desk__part"));
    }

    private List<Todo> todos(RecapDraft draft) {
        List<Todo> all = new ArrayList<>();
        all.add(new Todo(Words.say("library.todo.title"), !draft.title().isBlank()));
        all.add(new Todo(Words.say("library.todo.event"), draft.event() != null));
        all.add(new Todo(
                Words.say("library.todo.standfirst"), !draft.standfirst().isBlank()));
        draft.sections().forEach(section -> all.addAll(ofSection(section)));
        draft.materials().forEach(piece -> all.addAll(ofPiece(piece)));
        return all;
    }

    private static List<Todo> ofSection(RecapDraft.Section section) {
        List<Todo> all = new ArrayList<>();
        String name = section.title().isBlank() ? Words.say("library.todo.untitled") : section.title();
        if (section.body().isBlank()) {
            all.add(new Todo(Words.say("library.todo.section", name), false));
        } else if (section.body().strip().endsWith(":")) {
            all.add(new Todo(Words.say("library.todo.colon", name), false));
        }
        if (section.theme() == null) {
            all.add(new Todo(Words.say("library.todo.theme", name), false));
        }
        return all;
    }

    private List<Todo> ofPiece(RecapDraft.Piece piece) {
        List<Todo> all = new ArrayList<>();
        if (piece.title().isBlank() || FileNames.looksLikeFileName(piece.title())) {
            all.add(new Todo(Words.say("library.todo.piece"), false));
        }
        if (piece.file() != null
                && files.find(new FileId(piece.file()), viewer.get())
                        .filter(MediaFile::isReady)
                        .isEmpty()) {
            all.add(new Todo(Words.say("library.todo.busy", piece.title()), false));
        }
        return all;
    }
}
