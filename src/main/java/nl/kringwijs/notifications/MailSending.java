package nl.kringwijs.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.time.Clock;
import java.util.Properties;
import java.util.UUID;
import nl.kringwijs.jobs.CrashPoints;
import nl.kringwijs.jobs.DurableTask;
import nl.kringwijs.notifications.Mails.KeptMail;
import nl.kringwijs.shared.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Hands one kept mail to the mail server. Where there is none, the mail stays to be read in the portal.
@Component
class MailSending implements DurableTask {

    static final String TASK = "mail";

    private final MailQueries queries;
    private final @Nullable JavaMailSender sender;
    private final MailSettings settings;
    private final Site site;
    private final Clock clock;

    MailSending(
            MailQueries queries, ObjectProvider<JavaMailSender> sender, MailSettings settings, Site site, Clock clock) {
        this.queries = queries;
        this.sender = sender.getIfAvailable();
        this.settings = settings;
        this.site = site;
        this.clock = clock;
    }

    /// @param from the sender of every mail
    @ConfigurationProperties("kringwijs.mail")
    record MailSettings(@DefaultValue("kringwijs@localhost") String from) {}

    @Override
    public String name() {
        return TASK;
    }

    @Override
    public void run(String id) throws Exception {
        KeptMail mail = queries.find(UUID.fromString(id)).orElseThrow();
        if (mail.state() != KeptMail.State.WAITING) {
            return;
        }
        if (sender == null) {
            queries.kept(mail.id());
            return;
        }
        CrashPoints.pass("mail.before-send");
        sender.send(message(mail));
        CrashPoints.pass("mail.after-send");
        queries.sent(mail.id(), clock.instant());
        CrashPoints.pass("mail.after-mark");
    }

    private MimeMessage message(KeptMail mail) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties())) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", mail.messageId());
            }
        };
        var helper = new MimeMessageHelper(message, true, "UTF-8");
        helper.setFrom(new InternetAddress(settings.from(), site.name()));
        helper.setTo(mail.recipient());
        if (!mail.replyTo().isEmpty()) {
            helper.setReplyTo(mail.replyTo());
        }
        helper.setSubject(mail.subject());
        helper.setText(mail.plain(), mail.html());
        if (!mail.calendar().isEmpty()) {
            helper.addAttachment(
                    "afspraak.ics",
                    new ByteArrayDataSource(
                            mail.calendar(), "text/calendar; charset=UTF-8; method=" + mail.calendarMethod()));
        }
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
