package nl.kringwijs.moderation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.notifications.Mail;
import nl.kringwijs.notifications.Mail.Action;
import nl.kringwijs.notifications.Mails;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.Site;
import nl.kringwijs.text.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The mails to who offered a text.
@Component
class ModerationMails {

    private final Mails mails;
    private final JdbcClient jdbc;
    private final Site site;

    ModerationMails(Mails mails, JdbcClient jdbc, Site site) {
        this.mails = mails;
        this.jdbc = jdbc;
        this.site = site;
    }

    void sentBack(UUID owner, String title, String word, String by) {
        send(owner, "sentBack", title, word.isBlank() ? Words.say("moderation.mail.wordless") : word, by);
    }

    void published(UUID owner, String title, String by) {
        send(owner, "published", title, "", by);
    }

    private void send(UUID owner, String which, String title, String word, String by) {
        String key = "moderation.mail." + which;
        address(owner)
                .ifPresent(email -> mails.send(new Mail(
                        email,
                        Words.say(key + ".subject", title),
                        List.of(Words.say(key + ".text", title, by, word).split("\n\n")),
                        new Action(Words.say("moderation.mail.action"), site.address("/mijn/stukken")),
                        Words.say("moderation.mail.closing"))));
    }

    private Optional<EmailAddress> address(UUID owner) {
        return jdbc.sql("select email from members.account where id = :id and state = 'ACTIVE'")
                .param("id", owner)
                .query((row, number) -> new EmailAddress(row.getString(1)))
                .optional();
    }
}
