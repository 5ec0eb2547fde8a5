package nl.kringwijs.moderation.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.moderation.DraftVersion;
import nl.kringwijs.text.Words;

/// The earlier versions of a text, newest first; each can be read and put back.
final class VersionsPanel extends Section {

    /// Opens a version.
    interface Opening {
        void open(long version, String when);
    }

    private final transient Opening opening;
    private final OrderedList list = new OrderedList();
    private transient List<DraftVersion> shown = List.of();

    VersionsPanel(Opening opening) {
        this.opening = opening;
        addClassName("kw-desk__part");
        list.addClassName("kw-versions");
        add(new H2(Words.say("moderation.versions")), list);
    }

    void show(List<DraftVersion> versions) {
        if (versions.equals(shown)) {
            return;
        }
        shown = versions;
        list.removeAll();
        versions.forEach(version -> list.add(row(version)));
    }

    private ListItem row(DraftVersion version) {
        String when = Formats.moment(version.at());
        var open = new Button(when, click -> opening.open(version.id(), when));
        open.addThemeNames("tertiary", "small");
        open.setAriaLabel(Words.say("moderation.versions.open", when));
        var by = new Span(version.setAside() ? Words.say("moderation.versions.aside", version.by()) : version.by());
        return new ListItem(open, by);
    }
}
