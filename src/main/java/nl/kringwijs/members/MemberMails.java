package nl.kringwijs.members;

import java.util.List;
import nl.kringwijs.notifications.Mail;
import nl.kringwijs.notifications.Mail.Action;
import nl.kringwijs.notifications.Mails;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.Site;
import nl.kringwijs.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The mails about accounts, in words.
@Component
class MemberMails {

    private final Mails mails;
    private final Site site;

    MemberMails(Mails mails, Site site) {
        this.mails = mails;
        this.site = site;
    }

    void confirm(Account account, String token) {
        send(
                account.email(),
                "confirm",
                new Action(Words.say("members.mail.confirm.action"), site.address(MemberLinks.confirm(token))),
                account.name());
    }

    void alreadyMember(Account account, String token) {
        send(
                account.email(),
                "already",
                new Action(Words.say("members.mail.already.action"), site.address(MemberLinks.newPassword(token))),
                account.name());
    }

    void reset(Account account, String token) {
        send(
                account.email(),
                "reset",
                new Action(Words.say("members.mail.reset.action"), site.address(MemberLinks.newPassword(token))),
                account.name());
    }

    void invite(Account account, String token, String by) {
        send(
                account.email(),
                "invite",
                new Action(Words.say("members.mail.invite.action"), site.address(MemberLinks.invitation(token))),
                by,
                site.name());
    }

    void approved(Account account) {
        send(
                account.email(),
                "approved",
                new Action(Words.say("members.mail.approved.action"), site.address(MemberLinks.SIGN_IN)),
                account.name());
    }

    void declined(Account account, String word) {
        send(account.email(), "declined", null, account.name(), word);
    }

    void somebodyWaits(Account admin, Account waiting) {
        send(
                admin.email(),
                "waiting",
                new Action(Words.say("members.mail.waiting.action"), site.address(MemberLinks.ADMIN)),
                waiting.name(),
                waiting.email().value());
    }

    private void send(EmailAddress to, String which, @Nullable Action action, Object... arguments) {
        String key = "members.mail." + which;
        mails.send(new Mail(
                to,
                Words.say(key + ".subject", site.name()),
                List.of(Words.say(key + ".text", arguments).split("\n\n")),
                action,
                Words.say(key + ".closing")));
    }
}
