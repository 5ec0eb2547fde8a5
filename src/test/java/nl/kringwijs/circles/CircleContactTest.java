package nl.kringwijs.circles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.kringwijs.circles.CircleDraft.Face;
import nl.kringwijs.circles.CircleDraft.Way;
import nl.kringwijs.members.Messages.Sender;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who has no account, or no wish to join yet, and the circle.
@PortalTest
class CircleContactTest {

    @Autowired
    Circles circles;

    @Autowired
    CircleMembers members;

    @Autowired
    CircleContact contact;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private final String hidden = "contact-" + UUID.randomUUID() + "@example.org";
    private CircleId id = CircleId.random();
    private Viewer leader = People.VISITOR;

    @BeforeEach
    void aCircleWithSomebodyWhoLeads() {
        CircleDraft draft = CircleDraft.empty(Today.date())
                .faced(new Face("Kring " + UUID.randomUUID(), "", List.of()))
                .joined(new Way(CircleStage.CALL, JoiningWay.ON_REQUEST, 5, Today.date(), null, null, ""))
                .by(new CircleDraft.Parties(List.of(), List.of(), "Ilse", hidden, null));
        MemberId member = accounts.add("Begeleider", Role.MEMBER);
        id = circles.begin(draft, People.EDITOR);
        circles.publish(id, draft, 1, People.EDITOR);
        members.appoint(id, Accounts.email(member), People.EDITOR);
        leader = accounts.now(member);
    }

    @Test
    void interestIsKeptOnceAndTakenBackByItsLink() {
        String email = UUID.randomUUID() + "@example.org";

        contact.interest(id, new Sender("Voorbijganger", email), "here", People.VISITOR);
        contact.interest(id, new Sender("Voorbijganger", email), "here", People.VISITOR);

        assertThat(contact.interested(id, leader))
                .extracting(CircleContact.Interested::email)
                .containsExactly(email);
        assertThat(accounts.mailsTo(email)).hasSize(1);
        String token = token(email);
        assertThat(contact.interestIn(token)).isPresent();
        assertThat(contact.takeInterestBack(token)).isTrue();
        assertThat(contact.takeInterestBack(token)).isFalse();
        assertThat(contact.interested(id, leader)).isEmpty();
    }

    private String token(String email) {
        String html = jdbc.sql(
                        "select html from notifications.mail where recipient = :email order by created_at desc limit 1")
                .param("email", email)
                .query(String.class)
                .single();
        var link = java.util.regex.Pattern.compile("/belangstelling/([A-Za-z0-9_-]{43})")
                .matcher(html);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void whoIsInterestedHearsAndCanStillStop() {
        String email = UUID.randomUUID() + "@example.org";
        contact.interest(id, new Sender("Voorbijganger", email), "here", People.VISITOR);

        assertThat(contact.tell(id, "We beginnen in maart.", leader)).isEqualTo(1);

        assertThat(accounts.mailsTo(email)).hasSize(2);
        assertThat(contact.takeInterestBack(token(email))).isTrue();
    }

    @Test
    void aMessageReachesTheContactAndShowsNoAddress() {
        contact.write(id, new Sender("Vrager", "vraag@example.org"), "Is er nog plek?", "there", People.VISITOR);

        assertThat(accounts.mailsTo(hidden)).hasSize(1);
        assertThat(jdbc.sql("select reply_to from notifications.mail where recipient = :email")
                        .param("email", hidden)
                        .query(String.class)
                        .single())
                .isEqualTo("vraag@example.org");
        assertThatThrownBy(() -> contact.write(id, new Sender("Vrager", "geen adres"), "x", "there", People.VISITOR))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> contact.write(id, new Sender("Vrager", "a@example.org"), " ", "there", People.VISITOR))
                .isInstanceOf(Problem.class);
    }
}
