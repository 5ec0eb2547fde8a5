package nl.kringwijs.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.notifications.Mails.KeptMail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MailQueries {

    private static final String SELECT =
            "select id, recipient, subject, plain, html, message_id, reply_to, state, created_at, calendar, calendar_method from notifications.mail ";

    private final JdbcClient jdbc;

    MailQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(KeptMail mail) {
        jdbc.sql("""
                        insert into notifications.mail (id, recipient, subject, plain, html, message_id, reply_to, state, created_at, calendar, calendar_method)
                        values (:id, :recipient, :subject, :plain, :html, :messageId, :replyTo, :state, :at, :calendar, :method)""")
                .param("id", mail.id())
                .param("recipient", mail.recipient())
                .param("subject", mail.subject())
                .param("plain", mail.plain())
                .param("html", mail.html())
                .param("messageId", mail.messageId())
                .param("replyTo", mail.replyTo())
                .param("state", mail.state().name())
                .param("at", Timestamp.from(mail.createdAt()))
                .param("calendar", mail.calendar())
                .param("method", mail.calendarMethod())
                .update();
    }

    Optional<KeptMail> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(MailQueries::mail)
                .optional();
    }

    List<KeptMail> newest(int most) {
        return jdbc.sql(SELECT + "order by created_at desc limit :most")
                .param("most", most)
                .query(MailQueries::mail)
                .list();
    }

    void kept(UUID id) {
        jdbc.sql("update notifications.mail set state = 'KEPT' where id = :id")
                .param("id", id)
                .update();
    }

    /// Marks it as sent and forgets its text: links in it open doors, and it is with the receiver now.
    void sent(UUID id, Instant at) {
        jdbc.sql(
                        "update notifications.mail set state = 'SENT', sent_at = :at, plain = '', html = '', calendar = '' where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    private static KeptMail mail(ResultSet row, int number) throws SQLException {
        return new KeptMail(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("plain"),
                row.getString("html"),
                row.getString("message_id"),
                row.getString("reply_to"),
                KeptMail.State.valueOf(row.getString("state")),
                row.getTimestamp("created_at").toInstant(),
                row.getString("calendar"),
                row.getString("calendar_method"));
    }
}
