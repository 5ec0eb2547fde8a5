package nl.kringwijs.journeys;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What arrived in people's mailboxes.
final class Letters {

    private Letters() {}

    /// The link in the newest mail to this address.
    static String link(RunningPortal portal, String to, String path) throws IOException {
        Pattern wanted = Pattern.compile(Pattern.quote(portal.address(path)) + "[\\w-]*");
        String[] found = new String[1];
        RunningPortal.waitFor("a mail with " + path, () -> {
            Optional<String> link = Arrays.stream(portal.mail().getReceivedMessages())
                    .filter(message -> isTo(message, to))
                    .map(Letters::text)
                    .flatMap(text -> wanted.matcher(text).results().map(result -> result.group()))
                    .reduce((first, last) -> last);
            link.ifPresent(address -> found[0] = address);
            return link.isPresent();
        });
        return found[0];
    }

    private static boolean isTo(MimeMessage message, String to) {
        try {
            return Arrays.toString(message.getAllRecipients()).contains(to);
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// The plain part, as it was before it was wrapped for the journey.
    private static String text(MimeMessage message) {
        String whole =
                GreenMailUtil.getWholeMessage(message).replace("=\r\n", "").replace("=3D", "=");
        Matcher plain = Pattern.compile("(?s)text/plain.*?\r\n\r\n(.*?)\r\n--").matcher(whole);
        return plain.find() ? plain.group(1) : whole;
    }

    /// The subjects of all that came for this address, oldest first.
    static List<String> subjects(RunningPortal portal, String to) {
        return Arrays.stream(portal.mail().getReceivedMessages())
                .filter(message -> isTo(message, to))
                .map(Letters::subject)
                .toList();
    }

    /// The plain texts of all that came for this address with this subject, oldest first.
    static List<String> texts(RunningPortal portal, String to, String subject) {
        return Arrays.stream(portal.mail().getReceivedMessages())
                .filter(message -> isTo(message, to) && subject(message).equals(subject))
                .map(Letters::text)
                .toList();
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// Waits until one with this subject came.
    static void await(RunningPortal portal, String to, String subject) throws IOException {
        RunningPortal.waitFor(
                "a mail “" + subject + "”", () -> subjects(portal, to).contains(subject));
    }
}
