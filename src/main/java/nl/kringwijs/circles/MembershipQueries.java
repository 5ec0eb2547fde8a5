package nl.kringwijs.circles;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kringwijs.circles.CirclePage.Step;
import nl.kringwijs.circles.Membership.Part;
import nl.kringwijs.circles.Membership.State;
import nl.kringwijs.members.Addressees;
import nl.kringwijs.members.Addressees.Addressee;
import nl.kringwijs.members.Belongings;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who belongs to which circle, as part of what every request may see.
@Component
class MembershipQueries implements Belongings {

    private final MembershipRepository memberships;
    private final Addressees addressees;
    private final JdbcClient jdbc;
    private final Clock clock;

    MembershipQueries(MembershipRepository memberships, Addressees addressees, JdbcClient jdbc, Clock clock) {
        this.memberships = memberships;
        this.addressees = addressees;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Belonging of(MemberId member) {
        record Held(CircleId circle, Part part) {}
        List<Held> held = jdbc.sql(
                        "select circle_id, part from circles.membership where member_id = :member and state = 'JOINED'")
                .param("member", member.value())
                .query((row, number) -> new Held(
                        new CircleId(row.getObject("circle_id", UUID.class)), Part.valueOf(row.getString("part"))))
                .list();
        return new Belonging(
                held.stream().map(one -> one.circle().members()).collect(Collectors.toSet()),
                held.stream()
                        .filter(one -> one.part() == Part.FACILITATOR)
                        .map(one -> one.circle().ref())
                        .collect(Collectors.toSet()));
    }

    /// Who leads the circle and is here still, the first first.
    List<Addressee> facilitators(CircleId circle) {
        List<MemberId> leading = jdbc.sql("""
                        select member_id from circles.membership
                        where circle_id = :circle and part = 'FACILITATOR' and state = 'JOINED' order by since, id""")
                .param("circle", circle.value())
                .query((row, number) -> new MemberId(row.getObject(1, UUID.class)))
                .list();
        return addressees.all(leading).stream()
                .sorted(Comparator.comparingInt(one -> leading.indexOf(one.member())))
                .toList();
    }

    Optional<Addressee> account(MemberId member) {
        return addressees.find(member);
    }

    Optional<Addressee> account(EmailAddress email) {
        return addressees.find(email);
    }

    /// Makes this member a facilitator, whatever they were.
    void appoint(CircleId circle, MemberId member) {
        Instant now = clock.instant();
        memberships.save(memberships
                .findByCircleIdAndMemberId(circle, member)
                .orElseGet(() -> Membership.fresh(circle, member, now))
                .as(Part.FACILITATOR, now));
    }

    boolean isInvited(CircleId circle, MemberId member) {
        return jdbc.sql("""
                        select exists (select 1 from circles.invitation i join members.account a on a.email = i.email
                        where i.circle_id = :circle and a.id = :member)""")
                .param("circle", circle.value())
                .param("member", member.value())
                .query(Boolean.class)
                .single();
    }

    void invite(CircleId circle, EmailAddress email, String by) {
        jdbc.sql("""
                        insert into circles.invitation (circle_id, email, by_name, at) values (:circle, :email, :by, :at)
                        on conflict (circle_id, email) do update set by_name = excluded.by_name, at = excluded.at""")
                .param("circle", circle.value())
                .param("email", email.value())
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    boolean invitedSince(CircleId circle, EmailAddress email, Instant since) {
        return jdbc.sql("""
                        select exists (select 1 from circles.invitation
                        where circle_id = :circle and email = :email and at > :since)""")
                .param("circle", circle.value())
                .param("email", email.value())
                .param("since", Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }

    void forgetInvitation(CircleId circle, EmailAddress email) {
        jdbc.sql("delete from circles.invitation where circle_id = :circle and email = :email")
                .param("circle", circle.value())
                .param("email", email.value())
                .update();
    }

    List<String> invited(CircleId circle) {
        return jdbc.sql("select email from circles.invitation where circle_id = :circle order by at")
                .param("circle", circle.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    /// Those in one of these states, with their names; facilitators first, then by when they came.
    List<CircleMembers.Participant> people(CircleId circle, Set<State> states) {
        return jdbc.sql("""
                        select m.member_id, a.name, m.part, m.state, m.word, m.since
                        from circles.membership m join members.account a on a.id = m.member_id
                        where m.circle_id = :circle and m.state in (:states) and a.state = 'ACTIVE'
                        order by m.part, m.since, a.name""")
                .param("circle", circle.value())
                .param("states", states.stream().map(Enum::name).toList())
                .query((row, number) -> new CircleMembers.Participant(
                        new MemberId(row.getObject("member_id", UUID.class)),
                        row.getString("name"),
                        row.getString("part").equals(Part.FACILITATOR.name()),
                        row.getString("word"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    /// The true next step of this viewer.
    Step step(Circle circle, int taken, LocalDate today, Viewer viewer) {
        Call call = circle.call();
        Step open = outsider(call, taken, today);
        if (viewer.isVisitor()) {
            return open;
        }
        MemberId me = viewer.mustBeSignedIn();
        Optional<Membership> mine = memberships.findByCircleIdAndMemberId(circle.id(), me);
        if (mine.filter(Membership::isIn).isPresent()) {
            return Step.ENTER;
        }
        if (mine.filter(known -> known.state() == State.REQUESTED).isPresent()) {
            return Step.WAIT;
        }
        return !call.isOver(today) && !call.isFull(taken) && isInvited(circle.id(), me) ? Step.ACCEPT : open;
    }

    private static Step outsider(Call call, int taken, LocalDate today) {
        if (call.admits(taken, today) && call.way() != JoiningWay.BY_INVITATION) {
            return call.way() == JoiningWay.OPEN ? Step.JOIN : Step.REQUEST;
        }
        return call.wantsInterest(today) ? Step.INTEREST : Step.NOTHING;
    }
}
