package nl.kringwijs.moderation;

import java.util.List;
import java.util.UUID;
import nl.kringwijs.members.Addressees;
import nl.kringwijs.notifications.Mail;
import nl.kringwijs.notifications.Mail.Action;
import nl.kringwijs.notifications.Mails;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Site;
import nl.kringwijs.text.Words;
import org.springframework.stereotype.Component;

/// The mails to who offered a text.
@Component
class ModerationMails {

    private final Mails mails;
    private final Addressees people;
    private final Site site;

    ModerationMails(Mails mails, Addressees people, Site site) {
        this.mails = mails;
        this.people = people;
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
        people.find(new MemberId(owner))
                .ifPresent(to -> mails.send(new Mail(
                        to.email(),
                        Words.say(key + ".subject", title),
                        List.of(Words.say(key + ".text", title, by, word).split("\n\n")),
                        new Action(Words.say("moderation.mail.action"), site.address("/mijn/stukken")),
                        Words.say("moderation.mail.closing"))));
    }
}
