package nl.kringwijs.circles;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.members.Addressees.Addressee;
import nl.kringwijs.members.Messages;
import nl.kringwijs.members.Messages.Sender;
import nl.kringwijs.members.SlowDown;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Publication;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Being in touch with a circle without being in it: a message to its contact, whose address is never shown, and
/// interest that commits to nothing and is taken back by a link.
@Service
@Transactional(noRollbackFor = Problem.class)
public class CircleContact {

    private static final String INTERESTED = "circle-interest";

    private final CircleRepository circles;
    private final MembershipQueries people;
    private final CircleMails mails;
    private final Messages messages;
    private final SlowDown slowDown;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CircleContact(
            CircleRepository circles,
            MembershipQueries people,
            CircleMails mails,
            Messages messages,
            SlowDown slowDown,
            JdbcClient jdbc,
            Clock clock) {
        this.circles = circles;
        this.people = people;
        this.mails = mails;
        this.messages = messages;
        this.slowDown = slowDown;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private Circle seen(CircleId id, Viewer viewer) {
        return circles.findById(id)
                .filter(circle -> circle.state() == Publication.PUBLISHED && viewer.sees(circle.audience()))
                .orElseThrow(() -> Problem.of("circles.refused.gone"));
    }

    /// Sends a message to the contact of the circle, or to its facilitators. They answer by mail.
    ///
    /// @param place where the request comes from
    /// @throws Problem at `name`, `email` or `text`
    public void write(CircleId id, Sender sender, String text, String place, Viewer viewer) {
        Circle circle = seen(id, viewer);
        EmailAddress contact = circle.contactEmail();
        List<EmailAddress> to = contact != null
                ? List.of(contact)
                : people.facilitators(id).stream().map(Addressee::email).toList();
        messages.send(to, circle.title(), CircleLinks.circle(circle.slug()), sender, text, place);
    }

    /// Keeps that somebody would like to hear more. Said again, it stays one.
    ///
    /// @param place where the request comes from
    /// @throws Problem at `name` or `email`
    public void interest(CircleId id, Sender sender, String place, Viewer viewer) {
        Circle circle = seen(id, viewer);
        String name = sender.checkedName();
        var email = new EmailAddress(sender.email());
        if (!circle.call().wantsInterest(java.time.LocalDate.now(clock))) {
            throw Problem.of("circles.refused.over");
        }
        slowDown.check(INTERESTED, email.value(), place);
        slowDown.note(INTERESTED, email.value(), place);
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        @Nullable
        UUID member = viewer.id()
                .flatMap(people::account)
                .filter(account -> account.email().equals(email))
                .map(account -> account.member().value())
                .orElse(null);
        boolean isNew = jdbc.sql("""
                        insert into circles.interest (id, circle_id, email, name, member_id, hash, at)
                        values (:id, :circle, :email, :name, :member, :hash, :at) on conflict (circle_id, email) do nothing""")
                        .param("id", UUID.randomUUID())
                        .param("circle", id.value())
                        .param("email", email.value())
                        .param("name", name)
                        .param("member", member)
                        .param("hash", hash(token))
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
        if (isNew) {
            mails.interestKept(email, name, circle, token);
        }
    }

    /// The title of the circle this link speaks of, while the interest stands.
    public Optional<String> interestIn(String token) {
        return jdbc.sql("""
                        select c.title from circles.interest i join circles.circle c on c.id = i.circle_id
                        where i.hash = :hash""").param("hash", hash(token)).query(String.class).optional();
    }

    /// Forgets the interest and the address with it. False when it was gone already.
    public boolean takeInterestBack(String token) {
        return jdbc.sql("delete from circles.interest where hash = :hash")
                        .param("hash", hash(token))
                        .update()
                == 1;
    }

    /// Somebody who would like to hear more.
    public record Interested(String name, String email, Instant since) {}

    /// Who would like to hear more, for who leads the circle.
    public List<Interested> interested(CircleId id, Viewer viewer) {
        mustLead(id, viewer);
        return jdbc.sql("select name, email, at from circles.interest where circle_id = :circle order by at")
                .param("circle", id.value())
                .query((row, number) -> new Interested(
                        row.getString("name"),
                        row.getString("email"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /// Writes to everybody who would like to hear more; each mail has a new link to take the interest back.
    ///
    /// @return how many were written to
    /// @throws Problem at `text`
    public int tell(CircleId id, String text, Viewer viewer) {
        mustLead(id, viewer);
        Circle circle = circles.findById(id).orElseThrow();
        String checked = Messages.checkedText(text);
        List<Interested> all = interested(id, viewer);
        Optional<Addressee> from = viewer.id().flatMap(people::account);
        for (Interested one : all) {
            byte[] bytes = new byte[32];
            random.nextBytes(bytes);
            String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            jdbc.sql("update circles.interest set hash = :hash where circle_id = :circle and email = :email")
                    .param("hash", hash(token))
                    .param("circle", id.value())
                    .param("email", one.email())
                    .update();
            mails.tellInterested(
                    new EmailAddress(one.email()),
                    circle,
                    viewer.name(),
                    checked,
                    token,
                    from.map(Addressee::email).orElse(null));
        }
        return all.size();
    }

    private static void mustLead(CircleId id, Viewer viewer) {
        if (!viewer.leads().contains(id.ref())) {
            throw new NotAllowed(Role.EDITOR);
        }
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
