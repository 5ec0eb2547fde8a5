package nl.kringwijs;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import nl.kringwijs.kit.Told;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.text.Words;
import org.springframework.stereotype.Component;

/// Our own words for the moments when the session has ended, the connection is gone or the server failed.
@Component
class InterfaceMoments implements VaadinServiceInitListener {

    private final transient CurrentViewer viewer;

    InterfaceMoments(CurrentViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().setSystemMessagesProvider(info -> messages());
        init.getSource().addUIInitListener(event -> dress(event.getUI()));
    }

    private static CustomizedSystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Words.say("roof.session.caption"));
        messages.setSessionExpiredMessage(Words.say("roof.session.text"));
        messages.setInternalErrorCaption(Words.say("roof.error.caption"));
        messages.setInternalErrorMessage(Words.say("roof.error.text"));
        messages.setCookiesDisabledCaption(Words.say("roof.cookies.caption"));
        messages.setCookiesDisabledMessage(Words.say("roof.cookies.text"));
        return messages;
    }

    private void dress(UI ui) {
        ui.setLocale(Words.language());
        ui.getReconnectDialogConfiguration().setDialogText(Words.say("roof.reconnect.text"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(Words.say("roof.reconnect.gaveUp"));
        ui.getReconnectDialogConfiguration().setReconnectAttempts(600);
        ui.getReconnectDialogConfiguration().setReconnectInterval(3_000);
        ui.getPage()
                .executeJs(
                        "Object.assign(document.body.dataset, { failed: $0, failedText: $1, member: $2 })",
                        Words.say("roof.error.caption"),
                        Words.say("roof.error.text"),
                        viewer.get().id().map(id -> id.value().toString()).orElse(""));
        ui.getSession().setErrorHandler(error -> {
            Throwable failure = root(error.getThrowable());
            switch (failure) {
                case Problem problem -> Told.say(Words.say(problem));
                case NotAllowed _ -> Told.say(Words.say("kit.status.notAllowed.title"));
                default -> Told.say(Words.say("roof.failure.text", Failures.note(error.getThrowable())));
            }
        });
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof Problem) && !(cause instanceof NotAllowed)) {
            cause = cause.getCause();
        }
        return cause;
    }
}
