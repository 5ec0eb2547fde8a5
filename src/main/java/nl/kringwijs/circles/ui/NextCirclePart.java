package nl.kringwijs.circles.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.kringwijs.circles.CircleId;
import nl.kringwijs.circles.CircleLinks;
import nl.kringwijs.circles.Circles;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// For who leads a circle: beginning the one that goes on from it, and those begun that readers don't see yet.
final class NextCirclePart extends SpacePart {

    NextCirclePart(Circles circles, CircleId circle, CurrentViewer viewer) {
        super("volgende", "circles.next");
        var begin = new Button(Words.say("circles.next.begin"));
        begin.setDisableOnClick(true);
        begin.addClickListener(click -> {
            CircleId next = circles.beginAfter(circle, viewer.get());
            click.getSource()
                    .getUI()
                    .ifPresent(ui -> ui.navigate(CircleLinks.edit(next).substring(1)));
        });
        matter(new Paragraph(Words.say("circles.next.text")), new Div(begin));
        List<Circles.Begun> begun = circles.begun(viewer.get());
        if (!begun.isEmpty()) {
            var list = new UnorderedList();
            begun.forEach(one -> list.add(new ListItem(new Anchor(
                    CircleLinks.edit(one.id()),
                    one.title().isBlank() ? Words.say("circles.next.untitled") : one.title()))));
            list.getElement().setAttribute("aria-label", Words.say("circles.next.begun"));
            matter(new Paragraph(Words.say("circles.next.begun")), list);
        }
    }
}
