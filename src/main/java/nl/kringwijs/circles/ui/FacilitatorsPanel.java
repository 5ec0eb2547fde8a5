package nl.kringwijs.circles.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import nl.kringwijs.circles.CircleId;
import nl.kringwijs.circles.CircleMembers;
import nl.kringwijs.circles.CircleMembers.Participant;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Told;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// Beside the editor: whose circle it is, and appointing one more.
final class FacilitatorsPanel extends Section {

    private final transient CircleMembers members;
    private final transient CircleId circle;
    private final transient CurrentViewer viewer;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nobody = new Paragraph(Words.say("circles.edit.facilitators.none"));

    FacilitatorsPanel(CircleMembers members, CircleId circle, CurrentViewer viewer) {
        this.members = members;
        this.circle = circle;
        this.viewer = viewer;
        addClassName("kw-desk__part");
        nobody.addClassName("kw-quiet");
        var form = new Form();
        var email = new EmailField(Words.say("circles.appoint.email"));
        email.setManualValidation(true);
        form.field("email", email);
        var act = form.action(Words.say("circles.appoint.act"), () -> {
            members.appoint(circle, email.getValue(), viewer.get());
            Told.say(Words.say("circles.appoint.done", email.getValue().strip()));
            email.clear();
            refresh();
        });
        act.removeThemeName("primary");
        act.addThemeNames("small");
        form.put(new Div(act));
        add(new H2(Words.say("circles.edit.facilitators")), list, nobody, form);
        refresh();
    }

    private void refresh() {
        List<Participant> all = members.facilitators(circle, viewer.get());
        list.removeAll();
        all.forEach(one -> list.add(new ListItem(one.name())));
        nobody.setVisible(all.isEmpty());
    }
}
