package nl.kringwijs.members;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kringwijs.notifications.Mail;
import nl.kringwijs.notifications.Mail.Action;
import nl.kringwijs.notifications.Mails;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Site;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Messages to people whose address is never shown: they get a mail and answer by mail.
@Service
@Transactional(noRollbackFor = Problem.class)
public class Messages {

    private static final String WHAT = "message";
    private static final int LONGEST_NAME = 120;
    private static final Pattern FORBIDDEN = Pattern.compile("[<>{}\\p{Cntrl}\\u2028\\u2029]");
    private static final int LONGEST_TEXT = 4_000;

    private final AccountRepository accounts;
    private final Mails mails;
    private final SlowDown slowDown;
    private final Site site;

    Messages(AccountRepository accounts, Mails mails, SlowDown slowDown, Site site) {
        this.accounts = accounts;
        this.mails = mails;
        this.slowDown = slowDown;
        this.site = site;
    }

    /// Who writes: a name and an address as typed.
    public record Sender(String name, String email) {

        /// The name with single spaces.
        ///
        /// @throws Problem at `name`
        public String checkedName() {
            String plain = name.replaceAll("\\s+", " ").strip();
            if (plain.isEmpty()
                    || plain.length() > LONGEST_NAME
                    || FORBIDDEN.matcher(plain).find()) {
                throw Problem.at("name", "members.message.name.wrong");
            }
            return plain;
        }
    }

    /// The name and address of this viewer's account, to fill in a form.
    public Optional<Sender> me(Viewer viewer) {
        return viewer.id()
                .flatMap(accounts::findById)
                .map(account -> new Sender(account.name(), account.email().value()));
    }

    /// The text as it may be sent.
    ///
    /// @throws Problem at `text`
    public static String checkedText(String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw Problem.at("text", "members.message.text.wrong", LONGEST_TEXT);
        }
        return text.strip();
    }

    /// Sends a message to each of these addresses, to be answered by mail.
    ///
    /// @param about title of what it is about, which stands at `path`
    /// @param place where the request comes from
    /// @throws Problem at `name`, `email` or `text`, or when too much is sent
    public void send(List<EmailAddress> to, String about, String path, Sender sender, String text, String place) {
        String name = sender.checkedName();
        var email = new EmailAddress(sender.email());
        String checked = checkedText(text);
        slowDown.check(WHAT, email.value(), place);
        slowDown.note(WHAT, email.value(), place);
        for (EmailAddress one : to) {
            mails.send(new Mail(
                    one,
                    Words.say("members.message.subject", name, about),
                    List.of(Words.say("members.message.mail", name, email.value(), about, checked)
                            .split("\n\n")),
                    new Action(Words.say("members.message.action"), site.address(path)),
                    Words.say("members.message.closing", name),
                    email));
        }
    }
}
