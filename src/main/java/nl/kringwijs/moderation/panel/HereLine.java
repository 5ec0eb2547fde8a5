package nl.kringwijs.moderation.panel;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Live;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.moderation.Editing;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.text.Words;

/// In the bar of an editor: who else has this text open, as they come and go.
final class HereLine extends Span {

    private final transient Editing editing;
    private final transient SubjectRef subject;
    private final transient CurrentViewer viewer;
    private transient UUID session = new UUID(0, 0);
    private transient Runnable unsubscribe = () -> {};

    HereLine(Editing editing, SubjectRef subject, CurrentViewer viewer) {
        this.editing = editing;
        this.subject = subject;
        this.viewer = viewer;
        addClassName("kw-here");
        getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        session = editing.enter(subject, viewer.get());
        Executor live = Live.in(ui);
        unsubscribe = editing.onChange(subject, () -> live.execute(this::show));
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unsubscribe.run();
        editing.leave(subject, session);
        event.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
    }

    private void show() {
        List<String> others = editing.others(subject, session);
        removeAll();
        if (!others.isEmpty()) {
            add(
                    new Drawn(Parts.face(initials(others.getFirst()), true)),
                    new Span(Words.say("moderation.here", others.size(), String.join(", ", others))));
        }
    }

    private static String initials(String name) {
        String[] parts = name.split(" ");
        String first = parts[0].isEmpty() ? "" : parts[0].substring(0, 1);
        return parts.length < 2 ? first : first + parts[parts.length - 1].substring(0, 1);
    }
}
