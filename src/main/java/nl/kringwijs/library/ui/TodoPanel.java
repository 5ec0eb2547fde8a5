package nl.kringwijs.library.ui;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.time;
import static j2html.TagCreator.ul;

import com.vaadin.flow.component.html.Aside;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.library.RecapDraft;
import nl.kringwijs.library.RecapId;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.FileNames;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.moderation.DraftVersion;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// Beside the editor: what could still be done, in words and never as a refusal, and the earlier versions.
final class TodoPanel extends Aside {

    private final transient Drafts drafts;
    private final transient RecapId recap;
    private final transient CurrentViewer viewer;
    private final transient MediaFiles files;

    TodoPanel(Drafts drafts, RecapId recap, CurrentViewer viewer, MediaFiles files) {
        this.drafts = drafts;
        this.recap = recap;
        this.viewer = viewer;
        this.files = files;
        addClassName("kw-desk__side");
        getElement().setAttribute("aria-label", Words.say("library.todo.label"));
    }

    private record Todo(String words, boolean done) {}

    void refresh(RecapDraft draft) {
        getElement().setProperty("innerHTML", todos(draft).render() + versions().render());
    }

    private DomContent todos(RecapDraft draft) {
        List<Todo> all = new ArrayList<>();
        all.add(new Todo(Words.say("library.todo.title"), !draft.title().isBlank()));
        all.add(new Todo(Words.say("library.todo.event"), draft.event() != null));
        all.add(new Todo(
                Words.say("library.todo.standfirst"), !draft.standfirst().isBlank()));
        for (RecapDraft.Section section : draft.sections()) {
            String name = section.title().isBlank() ? Words.say("library.todo.untitled") : section.title();
            if (section.body().isBlank()) {
                all.add(new Todo(Words.say("library.todo.section", name), false));
            } else if (section.body().strip().endsWith(":")) {
                all.add(new Todo(Words.say("library.todo.colon", name), false));
            }
            if (section.theme() == null) {
                all.add(new Todo(Words.say("library.todo.theme", name), false));
            }
        }
        for (RecapDraft.Piece piece : draft.materials()) {
            if (piece.title().isBlank() || FileNames.looksLikeFileName(piece.title())) {
                all.add(new Todo(Words.say("library.todo.piece"), false));
            }
            if (piece.file() != null
                    && files.find(new FileId(piece.file()), viewer.get())
                            .filter(MediaFile::isReady)
                            .isEmpty()) {
                all.add(new Todo(Words.say("library.todo.busy", piece.title()), false));
            }
        }
        boolean possible = !draft.title().isBlank();
        return section(
                        h2(Words.say("library.todo")),
                        p(attrs(".kw-quiet"), Words.say(possible ? "library.todo.may" : "library.todo.title.first")),
                        ul(each(all, todo -> li(span(todo.words())).withClass(todo.done() ? "is-done" : "")))
                                .withClass("kw-todo"))
                .withClass("kw-desk__part");
    }

    private DomContent versions() {
        List<DraftVersion> known = drafts.versions(recap.ref(), viewer.get());
        return section(
                        h2(Words.say("library.versions")),
                        ol(each(
                                        known,
                                        version -> li(
                                                time(Formats.clock(version.at()))
                                                        .withDatetime(
                                                                version.at().toString()),
                                                p(
                                                        text(version.by()),
                                                        version.setAside()
                                                                ? text(", " + Words.say("library.versions.aside"))
                                                                : text("")))))
                                .withClass("kw-log kw-log--small"))
                .withClass("kw-desk__part");
    }
}
