package nl.kringwijs.events.ui;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.b;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.events.pitch.Pitch;
import nl.kringwijs.events.pitch.Pitches;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.text.Words;

/// The pitches of a part of the day, and the call for more while there are slots.
final class PitchParts {

    private final EventPage page;
    private final Pitches pitches;
    private final List<Pitch> taken;

    private PitchParts(EventPage page, Pitches pitches, List<Pitch> taken) {
        this.page = page;
        this.pitches = pitches;
        this.taken = taken;
    }

    static PitchParts of(EventPage page, Pitches pitches) {
        return new PitchParts(page, pitches, pitches.taken(page));
    }

    DomContent of(EventPage.Item item) {
        List<Pitch> here =
                taken.stream().filter(pitch -> pitch.item().equals(item.id())).toList();
        Integer asked = item.pitches();
        boolean isOpen = pitches.isOpen(page, item, taken);
        if (here.isEmpty() && !isOpen) {
            return text("");
        }
        return div(
                        here.isEmpty()
                                ? text("")
                                : ul(each(here, PitchParts::pitch)).withClass("kw-pitches"),
                        !isOpen || asked == null
                                ? text("")
                                : p(
                                        text(Words.say("events.pitch.left", pitches.left(item, taken), asked) + " "),
                                        Parts.link(
                                                EventLinks.pitch(page.event().slug(), item.id()),
                                                Words.say("events.pitch.offer"))))
                .withClass("kw-stack");
    }

    private static DomContent pitch(Pitch pitch) {
        return li(b(pitch.title()), text(" "), span(attrs(".kw-quiet"), pitch.by()), Parts.paragraphs(pitch.text()));
    }
}
