package nl.kringwijs.events.ui.organiser;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.pitch.Pitch;
import nl.kringwijs.events.pitch.Pitch.State;
import nl.kringwijs.events.pitch.Pitches;
import nl.kringwijs.kit.Asking;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.Told;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// What was offered for the parts of the day that ask for pitches: read, taken or declined with a word.
final class PitchSection extends Div {

    private final EventId day;
    private final transient Map<UUID, String> parts;
    private final transient Pitches pitches;
    private final transient CurrentViewer viewer;

    PitchSection(EventId day, Pitches pitches, CurrentViewer viewer) {
        this.day = day;
        this.parts = pitches.parts(day, viewer.get());
        this.pitches = pitches;
        this.viewer = viewer;
        addClassName("kw-organiser");
        show();
    }

    private void show() {
        removeAll();
        List<Pitch> all = pitches.all(day, viewer.get());
        if (all.isEmpty()) {
            add(new Drawn(Parts.empty(Words.say("events.pitch.none"), Words.say("events.pitch.none.text"))));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("kw-list", "kw-list--lines");
        all.forEach(pitch -> list.add(line(pitch)));
        add(list);
    }

    private ListItem line(Pitch pitch) {
        var acts = new Div();
        acts.addClassName("kw-acts");
        if (pitch.state() != State.ACCEPTED) {
            acts.add(act(pitch, true));
        }
        if (pitch.state() != State.DECLINED) {
            acts.add(act(pitch, false));
        }
        var line = new ListItem(
                new Drawn(div(
                        h2(pitch.title()).withClass("kw-piece__title kw-piece__title--small"),
                        p(
                                attrs(".kw-quiet"),
                                span(Words.say(
                                                "events.pitch.line",
                                                pitch.by(),
                                                parts.getOrDefault(pitch.item(), Words.say("events.pitch.part.gone")),
                                                Formats.moment(pitch.at()))
                                        + " "),
                                pitch.email().isBlank()
                                        ? span()
                                        : a(pitch.email()).withHref("mailto:" + pitch.email())),
                        Parts.paragraphs(pitch.text()),
                        p(attrs(".kw-state"), Words.say("events.pitch.state." + pitch.state())))),
                acts);
        line.addClassName("kw-stack");
        return line;
    }

    private Button act(Pitch pitch, boolean accept) {
        String words = accept ? "events.pitch.accept" : "events.pitch.decline";
        var button = new Button(Words.say(words), click -> ask(pitch, accept, words));
        button.setAriaLabel(Words.say(words) + ": " + pitch.title());
        button.addThemeNames("small");
        return button;
    }

    private void ask(Pitch pitch, boolean accept, String words) {
        var asking = new Asking(Words.say(words), Words.say(words + ".text", pitch.name(), pitch.title()));
        var word = new TextArea(Words.say("events.pitch.word"));
        word.setMaxLength(1_000);
        word.setWidthFull();
        asking.form().field("word", word);
        asking.open(Words.say(words), Words.say("events.pitch.later"), () -> {
            pitches.decide(pitch.id(), accept, word.getValue(), viewer.get());
            Told.say(Words.say("events.pitch.told", pitch.name()));
            show();
        });
    }
}
