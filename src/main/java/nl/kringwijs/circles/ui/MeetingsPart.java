package nl.kringwijs.circles.ui;

import static j2html.TagCreator.article;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.circles.CircleId;
import nl.kringwijs.circles.CircleSpace;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.events.GroupMeeting;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.Told;
import nl.kringwijs.moderation.panel.Facts;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.TimeSlot;
import nl.kringwijs.text.Words;

/// The closed meetings of a circle; who leads it puts them on the agenda.
final class MeetingsPart extends SpacePart {

    private final transient CircleSpace space;
    private final transient CircleId circle;
    private final transient CurrentViewer viewer;
    private final boolean leads;
    private final Div list = new Div();

    MeetingsPart(CircleSpace space, CircleId circle, CurrentViewer viewer) {
        super("bijeenkomsten", "circles.space.meetings");
        this.space = space;
        this.circle = circle;
        this.viewer = viewer;
        leads = viewer.get().leads().contains(circle.ref());
        if (leads) {
            matter(new Button(Words.say("circles.meeting.add"), click -> edit(Optional.empty())));
        }
        matter(list);
        refresh();
    }

    private void refresh() {
        List<EventSummary> meetings = space.meetings(circle, viewer.get());
        list.removeAll();
        if (meetings.isEmpty()) {
            list.add(new Drawn(Parts.empty(
                    Words.say("circles.space.meetings.none"), Words.say("circles.space.meetings.none.text"))));
            return;
        }
        var all = new UnorderedList();
        all.addClassName("kw-list");
        meetings.forEach(meeting -> all.add(item(meeting)));
        list.add(all);
    }

    private ListItem item(EventSummary meeting) {
        var item = new ListItem(new Drawn(row(meeting)));
        if (leads) {
            var change = new Button(Words.say("circles.meeting.change"), click -> edit(Optional.of(meeting)));
            change.setAriaLabel(Words.say("circles.meeting.change.name", meeting.title()));
            change.addThemeNames("tertiary", "small");
            var off = new Button(Words.say("circles.meeting.off"), click -> callOff(meeting));
            off.setAriaLabel(Words.say("circles.meeting.off.name", meeting.title()));
            off.addThemeNames("tertiary", "small");
            var acts = new Div(change, off);
            acts.addClassName("kw-block__acts");
            item.add(acts);
        }
        return item;
    }

    private static DomContent row(EventSummary meeting) {
        return article(
                        Parts.dateChip(meeting.when().date()),
                        div(
                                attrs(".kw-day__body"),
                                h3(Parts.titleLink(EventLinks.event(meeting.slug()), meeting.title()))
                                        .withClass("kw-piece__title kw-piece__title--small"),
                                p(attrs(".kw-quiet"), Formats.slot(meeting.when())),
                                p(
                                        attrs(".kw-quiet"),
                                        meeting.venue().isBlank()
                                                ? Words.say("circles.place.follows")
                                                : meeting.venue())))
                .withClass("kw-day");
    }

    private void callOff(EventSummary meeting) {
        space.hold(circle, meeting.id(), false, viewer.get());
        refresh();
        Told.say(Words.say("circles.meeting.isOff", meeting.title()), () -> {
            space.hold(circle, meeting.id(), true, viewer.get());
            refresh();
        });
    }

    private void edit(Optional<EventSummary> known) {
        var dialog = new Dialog(Words.say(known.isPresent() ? "circles.meeting.change" : "circles.meeting.add"));
        dialog.setWidth("36rem");
        dialog.setCloseOnOutsideClick(false);
        dialog.setCloseOnEsc(false);
        var form = new Form();
        var title = new TextField(Words.say("circles.meeting.title"));
        title.setMaxLength(160);
        DatePicker date = Facts.date("circles.meeting.date", null);
        TimePicker start = Facts.time("circles.meeting.start", null);
        TimePicker end = Facts.time("circles.meeting.end", null);
        var venue = new TextField(Words.say("circles.meeting.venue"));
        venue.setHelperText(Words.say("circles.meeting.venue.help"));
        venue.setMaxLength(200);
        var text = new TextArea(Words.say("circles.meeting.text"));
        text.setMinRows(4);
        text.setMaxLength(8_000);
        known.flatMap(meeting -> space.meeting(circle, meeting.id(), viewer.get()))
                .ifPresent(meeting -> {
                    title.setValue(meeting.title());
                    date.setValue(meeting.when().date());
                    start.setValue(meeting.when().start());
                    end.setValue(meeting.when().end());
                    venue.setValue(meeting.venue());
                    text.setValue(meeting.text());
                });
        form.field("title", title);
        form.field("date", date);
        form.field("start", start);
        form.field("end", end);
        form.field("venue", venue);
        form.field("text", text);
        dialog.add(form);
        Button keep = form.action(Words.say("circles.meeting.keep"), () -> {
            var meeting = new GroupMeeting(
                    title.getValue(),
                    new TimeSlot(date.getValue(), start.getValue(), end.getValue()),
                    venue.getValue(),
                    text.getValue());
            keep(known.map(EventSummary::id), meeting);
            dialog.close();
            refresh();
        });
        dialog.getFooter().add(new Button(Words.say("circles.cancel"), click -> dialog.close()), keep);
        dialog.open();
    }

    private void keep(Optional<EventId> known, GroupMeeting meeting) {
        known.ifPresentOrElse(
                id -> space.rearrange(circle, id, meeting, viewer.get()),
                () -> space.meet(circle, meeting, viewer.get()));
    }
}
