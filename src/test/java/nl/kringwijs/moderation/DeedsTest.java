package nl.kringwijs.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.UUID;
import nl.kringwijs.circles.CircleDraft;
import nl.kringwijs.circles.CircleId;
import nl.kringwijs.circles.CircleMembers;
import nl.kringwijs.circles.Circles;
import nl.kringwijs.directory.OrganisationKind;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.directory.PersonSummary;
import nl.kringwijs.members.Invitations;
import nl.kringwijs.members.Members;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Today;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The log tells of more than texts: of registers, circles and accounts, each to who may know.
@PortalTest
class DeedsTest {

    @Autowired
    Drafts drafts;

    @Autowired
    nl.kringwijs.directory.People people;

    @Autowired
    Organisations organisations;

    @Autowired
    Circles circles;

    @Autowired
    CircleMembers circleMembers;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    Accounts accounts;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private List<AuditRow> seenBy(Viewer viewer) {
        return drafts.log(200, 1, viewer).stream()
                .filter(row -> row.title().contains(mark) || row.word().contains(mark))
                .toList();
    }

    @Test
    void whatHappensToARegisterIsToldToEditors() {
        PersonSummary kept = people.add("Nora Zwaan " + mark, "", People.EDITOR);
        PersonSummary gone = people.add("Noor Zwaan " + mark, "", People.EDITOR);
        people.merge(gone.id(), kept.id(), People.EDITOR);
        people.split(gone.id(), People.EDITOR);
        OrganisationSummary house =
                organisations.named("Huis " + mark, "", OrganisationKind.WELZIJN, "", People.OTHER_EDITOR);
        organisations.change(
                house,
                new Organisations.OrganisationText("Thuis " + mark, "", OrganisationKind.WELZIJN, ""),
                People.OTHER_EDITOR);

        assertThat(seenBy(People.EDITOR))
                .extracting(AuditRow::title, AuditRow::action, AuditRow::word, AuditRow::by)
                .containsExactly(
                        tuple("Thuis " + mark, "renamed", "Huis " + mark, "Collega"),
                        tuple("Noor Zwaan " + mark, "split", "", "Redacteur"),
                        tuple("Nora Zwaan " + mark, "merged", "Noor Zwaan " + mark, "Redacteur"),
                        tuple("Noor Zwaan " + mark, "added", "", "Redacteur"),
                        tuple("Nora Zwaan " + mark, "added", "", "Redacteur"));
        assertThatThrownBy(() -> drafts.log(1, 1, People.MEMBER)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatHappensToAccountsIsToldToAdministratorsAlone() {
        MemberId member = accounts.add("Lid " + mark, Role.MEMBER);
        members.giveRole(member, Role.EDITOR, People.ADMIN);
        members.giveRole(member, Role.EDITOR, People.ADMIN);
        members.block(member, People.ADMIN);
        members.unblock(member, People.ADMIN);
        invitations.inviteAll("a-" + mark + "@example.org\nb-" + mark + "@example.org", People.EDITOR);
        assertThat(drafts.log(1, 1, People.ADMIN))
                .extracting(AuditRow::action, AuditRow::word)
                .as("how many, and not whom: they may never become members")
                .containsExactly(tuple("invited", "2"));

        assertThat(seenBy(People.ADMIN))
                .extracting(AuditRow::title, AuditRow::action, AuditRow::word)
                .containsExactly(
                        tuple("Lid " + mark, "unblocked", ""),
                        tuple("Lid " + mark, "blocked", ""),
                        tuple("Lid " + mark, "given role", "EDITOR"));
        assertThat(seenBy(People.EDITOR)).isEmpty();
        assertThat(drafts.logged(People.ADMIN)).isGreaterThan(drafts.logged(People.EDITOR));
    }

    @Test
    void whoIsMadeFacilitatorStandsInTheLog() {
        CircleDraft draft = CircleDraft.empty(Today.date()).faced(new CircleDraft.Face("Kring " + mark, "", List.of()));
        CircleId circle = circles.begin(draft, People.EDITOR);
        circles.publish(circle, draft, 1, People.EDITOR);
        MemberId leader = accounts.add("Wie begeleidt", Role.MEMBER);

        circleMembers.appoint(circle, Accounts.email(leader), People.EDITOR);

        assertThat(seenBy(People.EDITOR))
                .extracting(AuditRow::action, AuditRow::word)
                .startsWith(tuple("appointed", "Wie begeleidt"));
    }
}
