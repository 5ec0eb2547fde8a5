package nl.kringwijs.circles;

import java.util.List;
import nl.kringwijs.members.Addressees.Addressee;
import nl.kringwijs.notifications.Mail;
import nl.kringwijs.notifications.Mail.Action;
import nl.kringwijs.notifications.Mails;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.Site;
import nl.kringwijs.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The mails about circles, in words.
@Component
class CircleMails {

    private final Mails mails;
    private final Site site;

    CircleMails(Mails mails, Site site) {
        this.mails = mails;
        this.site = site;
    }

    void somebodyAsks(Addressee to, Circle circle, String who, String word) {
        send(to.email(), "asks", circle, CircleLinks.space(circle.slug()), null, to.name(), who, quoted(word));
    }

    void somebodyCame(Addressee to, Circle circle, String who) {
        send(to.email(), "came", circle, CircleLinks.space(circle.slug()), null, to.name(), who);
    }

    void accepted(Addressee to, Circle circle, String word) {
        send(to.email(), "accepted", circle, CircleLinks.space(circle.slug()), null, to.name(), quoted(word));
    }

    void declined(Addressee to, Circle circle, String word) {
        send(to.email(), "declined", circle, CircleLinks.circle(circle.slug()), null, to.name(), quoted(word));
    }

    void invited(EmailAddress to, Circle circle, String by) {
        send(to, "invited", circle, CircleLinks.join(circle.slug()), null, by, to.value());
    }

    void appointed(Addressee to, Circle circle, String by) {
        send(to.email(), "appointed", circle, CircleLinks.space(circle.slug()), null, to.name(), by);
    }

    void alsoLeads(Addressee to, Circle circle, String who, String by) {
        send(to.email(), "alsoLeads", circle, CircleLinks.space(circle.slug()), null, to.name(), who, by);
    }

    void interestKept(EmailAddress to, String name, Circle circle, String token) {
        send(to, "interest", circle, CircleLinks.noMoreInterest(token), null, name);
    }

    void tellInterested(
            EmailAddress to, Circle circle, String by, String text, String token, @Nullable EmailAddress from) {
        send(to, "tell", circle, CircleLinks.circle(circle.slug()), from, by, text, noMore(token));
    }

    private String noMore(String token) {
        return site.address(CircleLinks.noMoreInterest(token));
    }

    private static String quoted(String word) {
        return word.isEmpty() ? Words.say("circles.mail.wordless") : "“" + word + "”";
    }

    /// @param arguments from `{1}`; `{0}` is the title of the circle
    private void send(
            EmailAddress to,
            String which,
            Circle circle,
            String path,
            @Nullable EmailAddress replyTo,
            Object... arguments) {
        String key = "circles.mail." + which;
        Object[] all = new Object[arguments.length + 1];
        all[0] = circle.title();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        mails.send(new Mail(
                to,
                Words.say(key + ".subject", all),
                List.of(Words.say(key + ".text", all).split("\n\n")),
                new Action(Words.say(key + ".action"), site.address(path)),
                Words.say("circles.mail.closing", all),
                replyTo));
    }
}
