package nl.kringwijs.events.ui;

import static j2html.TagCreator.b;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.ProgrammeWarnings;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.text.Words;

/// What the organiser should look at in the programme, while it is written.
final class WarningsNote extends Div {

    private final Drawn note = new Drawn();
    private transient List<ProgrammeWarnings.Warning> shown = List.of();

    WarningsNote() {
        add(note);
    }

    void show(EventDraft draft) {
        List<ProgrammeWarnings.Warning> now = ProgrammeWarnings.of(draft);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        if (now.isEmpty()) {
            note.draw();
            return;
        }
        note.draw(Parts.note(
                false,
                Icons.EYE,
                div(
                        p(b(Words.say("events.warn", now.size()))),
                        ul(each(
                                        now,
                                        warning -> li(Words.say(
                                                warning.words(), warning.about().toArray()))))
                                .withClass("kw-warnings"))));
    }
}
