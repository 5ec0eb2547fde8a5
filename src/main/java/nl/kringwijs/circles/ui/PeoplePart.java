package nl.kringwijs.circles.ui;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.p;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.kringwijs.circles.CircleId;
import nl.kringwijs.circles.CircleMembers;
import nl.kringwijs.circles.CircleMembers.Participant;
import nl.kringwijs.directory.PersonSummary;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.Told;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.text.Words;

/// Who is in a circle. Who leads it can take somebody out.
final class PeoplePart extends SpacePart {

    private final transient CircleMembers members;
    private final transient CircleId circle;
    private final transient CurrentViewer viewer;
    private final UnorderedList list = new UnorderedList();

    PeoplePart(CircleMembers members, CircleId circle, CurrentViewer viewer) {
        super("leden", "circles.space.people");
        this.members = members;
        this.circle = circle;
        this.viewer = viewer;
        list.addClassName("kw-people");
        matter(list);
        refresh();
    }

    void refresh() {
        list.removeAll();
        var all = members.participants(circle, viewer.get());
        heading(Words.say("circles.space.people.count", all.size()));
        all.forEach(one -> list.add(item(one)));
    }

    private ListItem item(Participant one) {
        var item = new ListItem(new Drawn(div(
                        Parts.face(PersonSummary.initials(one.name()), false),
                        div(
                                p(one.name()).withClass("kw-person__name"),
                                p(
                                        attrs(".kw-person__role"),
                                        one.leads()
                                                ? Words.say("circles.person.leads")
                                                : Words.say(
                                                        "circles.person.since",
                                                        Formats.dateWithoutDay(Formats.day(one.since()))))))
                .withClass("kw-person")));
        if (viewer.get().leads().contains(circle.ref())
                && !viewer.get().id().filter(one.member()::equals).isPresent()) {
            var out = new Button(Words.say("circles.person.out"), click -> dismiss(one));
            out.setAriaLabel(Words.say("circles.person.out.name", one.name()));
            out.addThemeNames("tertiary", "small");
            item.add(out);
        }
        return item;
    }

    private void dismiss(Participant one) {
        try {
            members.dismiss(circle, one.member(), viewer.get());
        } catch (Problem problem) {
            Told.say(Words.say(problem));
            return;
        }
        refresh();
        Told.say(Words.say("circles.person.isOut", one.name()), () -> {
            try {
                members.takeBack(circle, one.member(), viewer.get());
            } catch (Problem problem) {
                Told.say(Words.say(problem));
            }
            refresh();
        });
    }
}
