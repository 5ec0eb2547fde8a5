package nl.kringwijs.circles.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.kringwijs.circles.CircleId;
import nl.kringwijs.circles.CircleMembers;
import nl.kringwijs.circles.CircleMembers.Participant;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Told;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// Who asked for a place: yes or no, with a word.
final class RequestsPart extends SpacePart {

    private final transient CircleMembers members;
    private final transient CircleId circle;
    private final transient CurrentViewer viewer;
    private final transient Runnable answered;
    private final UnorderedList list = new UnorderedList();

    RequestsPart(CircleMembers members, CircleId circle, CurrentViewer viewer, Runnable answered) {
        super("aanvragen", "circles.space.requests");
        this.members = members;
        this.circle = circle;
        this.viewer = viewer;
        this.answered = answered;
        list.addClassName("kw-list");
        matter(list);
        refresh();
    }

    private void refresh() {
        List<Participant> all = members.requests(circle, viewer.get());
        setVisible(!all.isEmpty());
        list.removeAll();
        all.forEach(one -> list.add(item(one)));
    }

    private ListItem item(Participant one) {
        var name = new Paragraph(one.name());
        name.addClassName("kw-person__name");
        var word = new Paragraph(one.word().isBlank() ? Words.say("circles.request.wordless") : one.word());
        var since = new Paragraph(Words.say("circles.request.since", Formats.moment(one.since())));
        since.addClassName("kw-quiet");
        var yes = new Button(Words.say("circles.request.accept", one.name()), click -> answer(one, true));
        yes.addThemeNames("small");
        var no = new Button(Words.say("circles.request.decline"), click -> answer(one, false));
        no.setAriaLabel(Words.say("circles.request.decline.name", one.name()));
        no.addThemeNames("tertiary", "small");
        var acts = new Div(yes, no);
        acts.addClassName("kw-acts");
        var piece = new Div(name, word, since, acts);
        piece.addClassName("kw-piece");
        return new ListItem(piece);
    }

    private void answer(Participant one, boolean yes) {
        String words = yes ? "circles.request.accept" : "circles.request.decline";
        var dialog = new Dialog(Words.say(words + ".title", one.name()));
        dialog.setWidth("32rem");
        var form = new Form();
        var word = new TextArea(Words.say("circles.request.word"));
        word.setHelperText(Words.say(words + ".help"));
        word.setMaxLength(1_000);
        form.field("word", word);
        dialog.add(form);
        Button send = form.action(Words.say(words + ".act"), () -> {
            if (yes) {
                members.accept(circle, one.member(), word.getValue(), viewer.get());
            } else {
                members.decline(circle, one.member(), word.getValue(), viewer.get());
            }
            dialog.close();
            Told.say(Words.say(words + ".done", one.name()));
            refresh();
            answered.run();
        });
        dialog.getFooter().add(new Button(Words.say("circles.cancel"), click -> dialog.close()), send);
        dialog.open();
    }
}
