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
/// @param calendar an appointment that comes along, or null
public record Mail(
        EmailAddress to,
        String subject,
        List<String> paragraphs,
        @Nullable Action action,
        String closing,
        @Nullable EmailAddress replyTo,
        @Nullable Appointment calendar) {

    public Mail {
        paragraphs = List.copyOf(paragraphs);
    }

    public Mail(EmailAddress to, String subject, List<String> paragraphs, @Nullable Action action, String closing) {
        this(to, subject, paragraphs, action, closing, null, null);
    }

    public Mail(
            EmailAddress to,
            String subject,
            List<String> paragraphs,
            @Nullable Action action,
            String closing,
            @Nullable EmailAddress replyTo) {
        this(to, subject, paragraphs, action, closing, replyTo, null);
    }

    /// The same with an appointment.
    public Mail with(Appointment appointment) {
        return new Mail(to, subject, paragraphs, action, closing, replyTo, appointment);
    }

    public record Action(String label, String url) {}

    /// An iCalendar text (RFC 5545) for the receiver's calendar.
    ///
    /// @param method as in RFC 5546: `REQUEST` or `CANCEL`
    public record Appointment(String method, String text) {}
}
