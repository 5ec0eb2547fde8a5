package nl.kringwijs.circles.ui;

import static j2html.TagCreator.article;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.circles.CircleId;
import nl.kringwijs.circles.CircleSpace;
import nl.kringwijs.circles.CircleSpace.Note;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.Told;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Markdown;
import nl.kringwijs.text.Words;

/// The notes of a circle: every member adds, who wrote one changes it.
final class NotesPart extends SpacePart {

    private final transient CircleSpace space;
    private final transient CircleId circle;
    private final transient CurrentViewer viewer;
    private final Div list = new Div();

    NotesPart(CircleSpace space, CircleId circle, CurrentViewer viewer) {
        super("notities", "circles.space.notes");
        this.space = space;
        this.circle = circle;
        this.viewer = viewer;
        matter(new Button(Words.say("circles.note.add"), click -> edit(Optional.empty())), list);
        refresh();
    }

    private void refresh() {
        List<Note> notes = space.notes(circle, viewer.get());
        list.removeAll();
        if (notes.isEmpty()) {
            list.add(new Drawn(
                    Parts.empty(Words.say("circles.space.notes.none"), Words.say("circles.space.notes.none.text"))));
            return;
        }
        var all = new UnorderedList();
        all.addClassName("kw-list");
        notes.forEach(note -> all.add(item(note)));
        list.add(all);
    }

    private ListItem item(Note note) {
        var item = new ListItem(new Drawn(article(
                        h3(note.title()).withClass("kw-piece__title kw-piece__title--small"),
                        span(
                                attrs(".kw-piece__meta"),
                                span(note.author()),
                                span(Formats.moment(note.at())),
                                note.changedAt().equals(note.at())
                                        ? text("")
                                        : span(Words.say("circles.note.changed", Formats.moment(note.changedAt())))),
                        Parts.prose(Markdown.html(note.text(), 4)))
                .withClass("kw-piece")));
        item.setId(note.id().toString());
        if (note.mine()) {
            var change = new Button(Words.say("circles.note.change"), click -> edit(Optional.of(note)));
            change.setAriaLabel(Words.say("circles.note.change.name", note.title()));
            change.addThemeNames("tertiary", "small");
            var away = new Button(Words.say("circles.note.remove"), click -> remove(note));
            away.setAriaLabel(Words.say("circles.note.remove.name", note.title()));
            away.addThemeNames("tertiary", "small");
            var acts = new Div(change, away);
            acts.addClassName("kw-block__acts");
            item.add(acts);
        }
        return item;
    }

    private void remove(Note note) {
        space.showNote(circle, note.id(), false, viewer.get());
        refresh();
        Told.say(Words.say("circles.note.removed", note.title()), () -> {
            space.showNote(circle, note.id(), true, viewer.get());
            refresh();
        });
    }

    private void edit(Optional<Note> note) {
        var dialog = new Dialog(Words.say(note.isPresent() ? "circles.note.change" : "circles.note.add"));
        dialog.setWidth("40rem");
        dialog.setCloseOnOutsideClick(false);
        dialog.setCloseOnEsc(false);
        var form = new Form();
        var title = new TextField(Words.say("circles.note.title"));
        title.setMaxLength(160);
        var text = new TextArea(Words.say("circles.note.text"));
        text.setHelperText(Words.say("circles.note.text.help"));
        text.setMaxLength(20_000);
        text.setMinRows(6);
        note.ifPresent(known -> {
            title.setValue(known.title());
            text.setValue(known.text());
        });
        form.field("title", title);
        form.field("text", text);
        dialog.add(form);
        Button keep = form.action(Words.say("circles.note.keep"), () -> {
            note.ifPresentOrElse(
                    known -> space.rewrite(circle, known, title.getValue(), text.getValue(), viewer.get()),
                    () -> space.write(circle, title.getValue(), text.getValue(), viewer.get()));
            dialog.close();
            refresh();
        });
        dialog.getFooter().add(new Button(Words.say("circles.cancel"), click -> dialog.close()), keep);
        dialog.open();
    }
}
