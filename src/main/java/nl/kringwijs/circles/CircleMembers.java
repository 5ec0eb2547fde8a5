package nl.kringwijs.circles;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kringwijs.circles.Membership.State;
import nl.kringwijs.members.Addressees.Addressee;
import nl.kringwijs.members.SlowDown;
import nl.kringwijs.shared.Deed;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Publication;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Taking part in a circle: asking, being asked, coming in and leaving. The last place is decided with the circle
/// held in the database. Who leads a circle says who comes in; an editor who does not can only appoint who does.
@Service
@Transactional
public class CircleMembers {

    private static final int LONGEST = 1_000;
    private static final Duration UNDO = Duration.ofMinutes(15);
    private static final Duration MAIL_AGAIN = Duration.ofDays(1);
    private static final String INVITING = "circle-invite";

    private final CircleRepository circles;
    private final CircleQueries queries;
    private final MembershipRepository memberships;
    private final MembershipQueries people;
    private final CircleMails mails;
    private final SlowDown slowDown;
    private final ApplicationEventPublisher told;
    private final Clock clock;

    CircleMembers(
            CircleRepository circles,
            CircleQueries queries,
            MembershipRepository memberships,
            MembershipQueries people,
            CircleMails mails,
            SlowDown slowDown,
            ApplicationEventPublisher told,
            Clock clock) {
        this.circles = circles;
        this.queries = queries;
        this.memberships = memberships;
        this.people = people;
        this.mails = mails;
        this.slowDown = slowDown;
        this.told = told;
        this.clock = clock;
    }

    /// Somebody in a circle, or who asked to be.
    ///
    /// @param word what they wrote with their request
    public record Participant(MemberId member, String name, boolean leads, String word, Instant since) {}

    private static void mustLead(CircleId id, Viewer viewer) {
        if (!viewer.leads().contains(id.ref())) {
            throw new NotAllowed(Role.EDITOR);
        }
    }

    private Circle seen(CircleId id, Viewer viewer) {
        return circles.findById(id)
                .filter(circle -> circle.state() == Publication.PUBLISHED && viewer.sees(circle.audience()))
                .orElseThrow(() -> Problem.of("circles.refused.gone"));
    }

    /// Comes in, or asks to: at once in an open circle or on an invitation, else when a facilitator says so.
    ///
    /// @param word for the facilitators, or nothing
    public JoinOutcome join(CircleId id, String word, Viewer viewer) {
        MemberId me = viewer.mustBeSignedIn();
        queries.lock(id);
        Circle circle = seen(id, viewer);
        Membership mine = mine(id, me);
        if (mine.isIn()) {
            return new JoinOutcome.Joined();
        }
        int taken = queries.taken(id);
        LocalDate today = LocalDate.now(clock);
        boolean invited = people.isInvited(id, me);
        if (circle.call().isOver(today)) {
            return new JoinOutcome.Refused("circles.refused.over");
        }
        if (circle.call().isFull(taken)) {
            return new JoinOutcome.Refused("circles.refused.full");
        }
        if (!invited && !circle.call().admits(taken, today)) {
            return new JoinOutcome.Refused("circles.refused.running");
        }
        if (!invited && circle.way() == JoiningWay.BY_INVITATION) {
            return new JoinOutcome.Refused("circles.refused.invitation");
        }
        if (!invited && circle.way() == JoiningWay.ON_REQUEST) {
            memberships.save(mine.requested(shortened(word), clock.instant()));
            people.facilitators(id).forEach(one -> mails.somebodyAsks(one, circle, viewer.name(), shortened(word)));
            return new JoinOutcome.Requested();
        }
        memberships.save(mine.joined("", clock.instant()));
        people.account(me).ifPresent(account -> people.forgetInvitation(id, account.email()));
        people.facilitators(id).forEach(one -> mails.somebodyCame(one, circle, viewer.name()));
        return new JoinOutcome.Joined();
    }

    private Membership mine(CircleId id, MemberId me) {
        return memberships.findByCircleIdAndMemberId(id, me).orElseGet(() -> Membership.fresh(id, me, clock.instant()));
    }

    private static String shortened(String text) {
        String plain = text.strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    /// Leaves, or takes a request back. The last facilitator stays until there is another.
    public void leave(CircleId id, Viewer viewer) {
        MemberId me = viewer.mustBeSignedIn();
        queries.lock(id);
        Membership mine = mine(id, me);
        if (mine.isIn() && mine.part() == Membership.Part.FACILITATOR) {
            mustNotBeTheLast(id);
        }
        if (mine.isIn() || mine.state() == State.REQUESTED) {
            memberships.save(mine.left(clock.instant()));
        }
    }

    private void mustNotBeTheLast(CircleId id) {
        if (people.facilitators(id).size() < 2) {
            throw Problem.of("circles.lastFacilitator");
        }
    }

    /// Lets somebody in who asked, with a word.
    ///
    /// @throws Problem when the circle is full, or the request is no more
    public void accept(CircleId id, MemberId member, String word, Viewer viewer) {
        mustLead(id, viewer);
        queries.lock(id);
        Circle circle = circles.findById(id).orElseThrow();
        if (circle.call().isFull(queries.taken(id))) {
            throw Problem.of("circles.accept.full");
        }
        memberships.save(request(id, member).joined(shortened(word), clock.instant()));
        people.account(member).ifPresent(account -> mails.accepted(account, circle, shortened(word)));
    }

    /// Says no, with a word.
    public void decline(CircleId id, MemberId member, String word, Viewer viewer) {
        mustLead(id, viewer);
        Circle circle = circles.findById(id).orElseThrow();
        memberships.save(request(id, member).declined(shortened(word), clock.instant()));
        people.account(member).ifPresent(account -> mails.declined(account, circle, shortened(word)));
    }

    private Membership request(CircleId id, MemberId member) {
        return memberships
                .findByCircleIdAndMemberId(id, member)
                .filter(one -> one.state() == State.REQUESTED)
                .orElseThrow(() -> Problem.of("circles.request.gone"));
    }

    /// Asks somebody to take part, by mail. Who has that address comes in by saying yes.
    ///
    /// @throws Problem at `email`
    public void invite(CircleId id, String typed, Viewer viewer) {
        mustLead(id, viewer);
        var email = new EmailAddress(typed);
        Circle circle = circles.findById(id).orElseThrow(() -> Problem.of("circles.refused.gone"));
        Optional<Addressee> known = people.account(email);
        if (known.filter(account -> mine(id, account.member()).isIn()).isPresent()) {
            throw Problem.at("email", "circles.invite.known");
        }
        if (people.invitedSince(id, email, clock.instant().minus(MAIL_AGAIN))) {
            throw Problem.at("email", "circles.invite.again");
        }
        String me = viewer.mustBeSignedIn().value().toString();
        slowDown.check(INVITING, email.value(), me);
        slowDown.note(INVITING, email.value(), me);
        people.invite(id, email, viewer.name());
        mails.invited(email, circle, viewer.name());
    }

    public void takeInvitationBack(CircleId id, String email, Viewer viewer) {
        mustLead(id, viewer);
        people.forgetInvitation(id, new EmailAddress(email));
    }

    /// Makes a member of the portal a facilitator. An editor may, and who leads the circle.
    ///
    /// @throws Problem at `email` when nobody has that address
    public void appoint(CircleId id, String typed, Viewer viewer) {
        viewer.mustWrite(id.ref());
        var email = new EmailAddress(typed);
        Addressee account =
                people.account(email).orElseThrow(() -> Problem.at("email", "circles.appoint.unknown", email.value()));
        people.appoint(id, account.member());
        circles.findById(id).ifPresent(circle -> {
            mails.appointed(account, circle, viewer.name());
            told.publishEvent(Deed.of(id.ref(), circle.title(), "appointed", account.name(), viewer));
            people.facilitators(id).stream()
                    .filter(other -> !other.member().equals(account.member()))
                    .forEach(other -> mails.alsoLeads(other, circle, account.name(), viewer.name()));
        });
    }

    /// Takes somebody out of the circle.
    public void dismiss(CircleId id, MemberId member, Viewer viewer) {
        mustLead(id, viewer);
        queries.lock(id);
        Membership theirs = mine(id, member);
        if (theirs.isIn() && theirs.part() == Membership.Part.FACILITATOR) {
            mustNotBeTheLast(id);
        }
        if (theirs.isIn()) {
            memberships.save(theirs.left(clock.instant()));
        }
    }

    /// Lets back in who was just taken out, as what they were.
    ///
    /// @throws Problem when their place is taken meanwhile, or it is too long ago
    public void takeBack(CircleId id, MemberId member, Viewer viewer) {
        mustLead(id, viewer);
        queries.lock(id);
        Membership theirs = mine(id, member);
        if (theirs.state() != State.LEFT
                || theirs.since().isBefore(clock.instant().minus(UNDO))) {
            throw Problem.of("circles.takeBack.late");
        }
        Circle circle = circles.findById(id).orElseThrow(() -> Problem.of("circles.refused.gone"));
        if (theirs.part() == Membership.Part.MEMBER && circle.call().isFull(queries.taken(id))) {
            throw Problem.of("circles.accept.full");
        }
        memberships.save(theirs.as(theirs.part(), clock.instant()));
    }

    /// Who takes part, facilitators first; for the circle itself.
    public List<Participant> participants(CircleId id, Viewer viewer) {
        if (!viewer.belongsTo(id.members())) {
            throw new NotAllowed(Role.MEMBER);
        }
        return people.people(id, Set.of(State.JOINED));
    }

    /// Who leads it, for an editor who appoints, and for the circle itself.
    public List<Participant> facilitators(CircleId id, Viewer viewer) {
        viewer.mustWrite(id.ref());
        return people.people(id, Set.of(State.JOINED)).stream()
                .filter(Participant::leads)
                .toList();
    }

    /// Who asked and has no answer yet, the first first.
    public List<Participant> requests(CircleId id, Viewer viewer) {
        mustLead(id, viewer);
        return people.people(id, Set.of(State.REQUESTED));
    }

    /// Addresses that were invited and did not answer yet.
    public List<String> invited(CircleId id, Viewer viewer) {
        mustLead(id, viewer);
        return people.invited(id);
    }

    /// What the facilitator wrote with a no, for who got it.
    public Optional<String> answer(CircleId id, Viewer viewer) {
        return viewer.id()
                .flatMap(me -> memberships.findByCircleIdAndMemberId(id, me))
                .filter(mine -> mine.state() == State.DECLINED)
                .map(Membership::answer);
    }
}
