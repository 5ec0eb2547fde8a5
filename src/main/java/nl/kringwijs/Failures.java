package nl.kringwijs;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.UUID;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.text.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the interface shows when there is no view, when a view may not be seen, and when one fails.
final class Failures {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /// Logs a failure once, under a number that the user sees.
    static String note(Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        log.error("Failure {}", number, failure);
        return number;
    }

    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class NotFoundView extends Div implements HasDynamicTitle, HasErrorParameter<NotFoundException> {

        @Override
        public String getPageTitle() {
            return Words.say("kit.status.unknown.title");
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
            getElement().setProperty("innerHTML", StatusPages.unknown("/").html());
            return 404;
        }
    }

    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class NotAllowedView extends Div implements HasDynamicTitle, HasErrorParameter<AccessDeniedException> {

        @Override
        public String getPageTitle() {
            return Words.say("kit.status.notAllowed.title");
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
            getElement().setProperty("innerHTML", StatusPages.notAllowed("/").html());
            return 403;
        }
    }

    /// A service said no while a view was being opened.
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class RefusedView extends Div implements HasDynamicTitle, HasErrorParameter<NotAllowed> {

        @Override
        public String getPageTitle() {
            return Words.say("kit.status.notAllowed.title");
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAllowed> parameter) {
            getElement().setProperty("innerHTML", StatusPages.notAllowed("/").html());
            return 403;
        }
    }

    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class FailureView extends Div implements HasDynamicTitle, HasErrorParameter<Exception> {

        @Override
        public String getPageTitle() {
            return Words.say("roof.failure.title");
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
            String number = note(parameter.getException());
            getElement()
                    .setProperty(
                            "innerHTML",
                            StatusPages.failure(Words.say("roof.failure.title"), Words.say("roof.failure.text", number))
                                    .html());
            return 500;
        }
    }
}
