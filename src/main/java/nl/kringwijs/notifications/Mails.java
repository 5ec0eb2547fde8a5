package nl.kringwijs.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.jobs.Jobs;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Site;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Service;

/// Sends mail, durably: the message is written in the caller's transaction and leaves after it commits, at least once
/// and always with the same Message-ID. Without a mail server it is kept, to be read at `/beheer/mail`.
@Service
public class Mails {

    private final MailQueries queries;
    private final MailTemplate template;
    private final Jobs jobs;
    private final Clock clock;
    private final Site site;
    private final MailSending.MailSettings settings;

    Mails(
            MailQueries queries,
            MailTemplate template,
            Jobs jobs,
            Clock clock,
            Site site,
            MailSending.MailSettings settings) {
        this.queries = queries;
        this.template = template;
        this.jobs = jobs;
        this.clock = clock;
        this.site = site;
        this.settings = settings;
    }

    public void send(Mail mail) {
        UUID id = UUID.randomUUID();
        queries.add(new KeptMail(
                id,
                mail.to().value(),
                mail.subject(),
                template.plain(mail),
                template.html(mail),
                "<" + id + "@" + site.host() + ">",
                Optional.ofNullable(mail.replyTo()).map(EmailAddress::value).orElse(""),
                KeptMail.State.WAITING,
                clock.instant(),
                Optional.ofNullable(mail.calendar()).map(Mail.Appointment::text).orElse(""),
                Optional.ofNullable(mail.calendar())
                        .map(Mail.Appointment::method)
                        .orElse("")));
        jobs.enqueue(MailSending.TASK, id.toString());
    }

    /// The address from which every mail comes.
    public String sender() {
        return settings.from();
    }

    /// The newest mails first, for an admin.
    public List<KeptMail> newest(int most, Viewer viewer) {
        viewer.mustBe(Role.ADMIN);
        return queries.newest(most);
    }

    public Optional<KeptMail> find(UUID id, Viewer viewer) {
        viewer.mustBe(Role.ADMIN);
        return queries.find(id);
    }

    /// A mail as it was written.
    public record KeptMail(
            UUID id,
            String recipient,
            String subject,
            String plain,
            String html,
            String messageId,
            String replyTo,
            State state,
            Instant createdAt,
            String calendar,
            String calendarMethod) {

        public enum State {
            WAITING,
            SENT,
            KEPT
        }
    }
}
