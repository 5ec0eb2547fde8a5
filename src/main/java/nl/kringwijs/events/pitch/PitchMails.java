package nl.kringwijs.events.pitch;

import java.util.List;
import java.util.stream.Stream;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.notifications.Mail;
import nl.kringwijs.notifications.Mail.Action;
import nl.kringwijs.notifications.Mails;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.Site;
import nl.kringwijs.text.Words;
import org.springframework.stereotype.Component;

/// Tells the organiser of a pitch that came in, and who offered it what becomes of it.
@Component
class PitchMails {

    private final Mails mails;
    private final Site site;

    PitchMails(Mails mails, Site site) {
        this.mails = mails;
        this.site = site;
    }

    /// @param contact address of who answers for the day, or empty
    void offered(EventSummary day, String part, Pitch pitch, String contact) {
        if (!contact.isBlank()) {
            mails.send(new Mail(
                    new EmailAddress(contact),
                    Words.say("events.pitch.mail.new.subject", pitch.title(), day.title()),
                    List.of(Words.say("events.pitch.mail.new", pitch.by(), part, pitch.title()), pitch.text()),
                    new Action(
                            Words.say("events.pitch.mail.new.action"),
                            site.address(EventLinks.pitchesOnDesk(day.id()))),
                    Words.say("events.pitch.mail.new.closing"),
                    new EmailAddress(pitch.email())));
        }
        toWhoOffered(day, pitch, "events.pitch.mail.got", Stream.of(Words.say("events.pitch.mail.got", part)));
    }

    /// @param accepted whether it comes in the programme
    /// @param word what the organiser says with it, or empty
    void decided(EventSummary day, Pitch pitch, boolean accepted, String word) {
        String words = accepted ? "events.pitch.mail.yes" : "events.pitch.mail.no";
        toWhoOffered(
                day,
                pitch,
                words,
                Stream.of(Words.say(words, pitch.title()), word).filter(said -> !said.isBlank()));
    }

    private void toWhoOffered(EventSummary day, Pitch pitch, String words, Stream<String> paragraphs) {
        mails.send(new Mail(
                new EmailAddress(pitch.email()),
                Words.say(words + ".subject", day.title()),
                paragraphs.toList(),
                new Action(Words.say("events.pitch.mail.action"), site.address(EventLinks.event(day.slug()))),
                Words.say("events.pitch.mail.closing")));
    }
}
