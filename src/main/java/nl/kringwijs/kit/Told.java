package nl.kringwijs.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import nl.kringwijs.text.Words;

/// A short message at the foot of the screen, read out politely; with a way to undo where there is one.
public final class Told {

    private static final int MILLISECONDS = 6_000;

    private Told() {}

    public static void say(String words) {
        Notification.show(words, MILLISECONDS, Notification.Position.BOTTOM_START);
    }

    public static void say(String words, Runnable undo) {
        var notification = new Notification();
        notification.setDuration(MILLISECONDS * 2);
        notification.setPosition(Notification.Position.BOTTOM_START);
        var back = new Button(Words.say("kit.undo"), click -> {
            notification.close();
            undo.run();
        });
        back.addThemeNames("tertiary", "small");
        notification.add(new HorizontalLayout(new Span(words), back));
        notification.open();
    }
}
