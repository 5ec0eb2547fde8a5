package nl.kringwijs.notifications.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.PageHead;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.notifications.Mails;
import nl.kringwijs.notifications.Mails.KeptMail;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// `/beheer/mail`: the newest mails, and one of them in full. Without a mail server this is where they are read.
@Route("beheer/mail")
@RolesAllowed("ADMIN")
class MailView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final int MOST = 100;

    private final transient Mails mails;
    private final transient CurrentViewer viewer;

    MailView(Mails mails, CurrentViewer viewer) {
        this.mails = mails;
        this.viewer = viewer;
        addClassName("kw-wrap");
    }

    @Override
    public String getPageTitle() {
        return Words.say("notifications.mail");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @org.jspecify.annotations.Nullable String id) {
        removeAll();
        if (id != null && id.matches("[0-9a-f-]{36}")) {
            mails.find(UUID.fromString(id), viewer.get()).ifPresentOrElse(this::one, this::all);
        } else {
            all();
        }
    }

    private void heading(String title, String lead) {
        add(new PageHead(title, lead));
    }

    private void all() {
        heading(Words.say("notifications.mail"), Words.say("notifications.mail.lead"));
        List<KeptMail> newest = mails.newest(MOST, viewer.get());
        var list = new Div();
        list.getElement()
                .setProperty(
                        "innerHTML",
                        newest.isEmpty()
                                ? Parts.empty(
                                                Words.say("notifications.mail.none"),
                                                Words.say("notifications.mail.none.text"))
                                        .render()
                                : j2html.TagCreator.ul(j2html.TagCreator.each(
                                                newest,
                                                mail -> j2html.TagCreator.li(j2html.TagCreator.div(
                                                                j2html.TagCreator.p(Parts.titleLink(
                                                                                "/beheer/mail/" + mail.id(),
                                                                                mail.subject()))
                                                                        .withClass(
                                                                                "kw-piece__title kw-piece__title--small"),
                                                                j2html.TagCreator.p(line(mail))
                                                                        .withClass("kw-quiet"))
                                                        .withClass("kw-piece"))))
                                        .withClass("kw-list")
                                        .render());
        add(list);
    }

    private static String line(KeptMail mail) {
        return Words.say(
                "notifications.mail.line",
                mail.recipient(),
                Formats.moment(mail.createdAt()),
                Words.say("notifications.mail.state." + mail.state().name()));
    }

    /// The text, with its links as links; nothing of the HTML is run.
    private void one(KeptMail mail) {
        heading(mail.subject(), line(mail));
        var text = new Div();
        text.addClassName("kw-text");
        if (mail.state() == KeptMail.State.SENT) {
            text.add(new Paragraph(Words.say("notifications.mail.forgotten")));
        }
        for (String line : mail.plain().split("\n")) {
            if (line.startsWith("http://") || line.startsWith("https://")) {
                text.add(new Paragraph(new com.vaadin.flow.component.html.Anchor(line, line)));
            } else if (!line.isBlank()) {
                text.add(new Paragraph(line));
            }
        }
        var back = new com.vaadin.flow.component.html.Anchor("/beheer/mail", Words.say("notifications.mail.back"));
        back.getElement().setAttribute("router-link", true);
        add(text, new Paragraph(back));
    }
}
