package nl.kringwijs.following;

import java.util.ArrayList;
import java.util.List;
import nl.kringwijs.following.Following.News;
import nl.kringwijs.members.Addressees.Addressee;
import nl.kringwijs.notifications.Mail;
import nl.kringwijs.notifications.Mails;
import nl.kringwijs.search.Suggestion;
import nl.kringwijs.shared.Site;
import nl.kringwijs.text.Words;
import org.springframework.stereotype.Component;

/// The mail that tells what is new, in words.
@Component
class FollowingMails {

    private static final int SHOWN = 10;

    private final Mails mails;
    private final Site site;

    FollowingMails(Mails mails, Site site) {
        this.mails = mails;
        this.site = site;
    }

    void news(Addressee to, List<News> news) {
        List<String> paragraphs = new ArrayList<>(List.of(Words.say("following.mail.hello", to.name())));
        for (News one : news) {
            paragraphs.add(Words.say("following.mail.new", one.name()));
            one.pieces().stream()
                    .limit(SHOWN)
                    .forEach(piece -> paragraphs.add(piece.text() + "\n" + site.address(piece.url())));
            if (one.pieces().size() > SHOWN) {
                paragraphs.add(Words.say("following.mail.more", one.pieces().size() - SHOWN));
            }
        }
        Suggestion first = news.getFirst().pieces().getFirst();
        mails.send(new Mail(
                to.email(),
                Words.say("following.mail.subject", first.text()),
                paragraphs,
                new Mail.Action(Words.say("following.mail.action"), site.address(first.url())),
                Words.say("following.mail.closing", site.address(FollowingLinks.ALL))));
    }
}
