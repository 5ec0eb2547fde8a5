package nl.kringwijs.notifications;

import java.util.List;
import nl.kringwijs.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/// A message to one person. How it looks, in plain text and in HTML, is the template's.
///
/// @param paragraphs plain text, one each
/// @param action what the reader can do, as one button
/// @param closing a last line in small, such as how long a link works
/// @param replyTo who gets the answer, or null for the portal
public record Mail(
        EmailAddress to,
        String subject,
        List<String> paragraphs,
        @Nullable Action action,
        String closing,
        @Nullable EmailAddress replyTo) {

    public Mail {
        paragraphs = List.copyOf(paragraphs);
    }

    public Mail(EmailAddress to, String subject, List<String> paragraphs, @Nullable Action action, String closing) {
        this(to, subject, paragraphs, action, closing, null);
    }

    public record Action(String label, String url) {}
}
