package nl.kringwijs.shared;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who looks: a visitor without an account, or a member with a role. Services take the viewer as a parameter, so that
/// every rule about who may see what stands where the data is read, and can be tested without a screen.
///
/// @param member the account, or null for a visitor
/// @param name how the person is called, empty for a visitor
/// @param role the highest role, or null for a visitor
/// @param audiences the closed audiences this person belongs to, beside `public` and `member`
/// @param leads the subjects this person leads without being an editor: a facilitator's circles
public record Viewer(
        @Nullable MemberId member, String name, @Nullable Role role, Set<Audience> audiences, Set<SubjectRef> leads) {

    private static final Viewer VISITOR = new Viewer(null, "", null, Set.of(), Set.of());

    public Viewer {
        audiences = Set.copyOf(audiences);
        leads = Set.copyOf(leads);
    }

    public static Viewer visitor() {
        return VISITOR;
    }

    public static Viewer member(MemberId id, String name, Role role) {
        return new Viewer(id, name, role, Set.of(), Set.of());
    }

    public Optional<MemberId> id() {
        return Optional.ofNullable(member);
    }

    public boolean isVisitor() {
        return member == null;
    }

    public boolean is(Role needed) {
        return role != null && role.covers(needed);
    }

    /// The same person, with what they belong to and lead.
    public Viewer belonging(Set<Audience> to, Set<SubjectRef> leading) {
        return new Viewer(member, name, role, to, leading);
    }

    /// Whether this person may write on the subject: every editor, and who leads it.
    public boolean mayWrite(SubjectRef subject) {
        return is(Role.EDITOR) || leads.contains(subject);
    }

    /// Refuses with [NotAllowed] who may not write on the subject.
    public void mustWrite(SubjectRef subject) {
        if (!mayWrite(subject)) {
            throw new NotAllowed(Role.EDITOR);
        }
    }

    /// Whether this person belongs to the closed group itself; an editor who does not is not let in.
    public boolean belongsTo(Audience group) {
        return audiences.contains(group);
    }

    /// Refuses with [NotAllowed] whoever does not have the role.
    public void mustBe(Role needed) {
        if (!is(needed)) {
            throw new NotAllowed(needed);
        }
    }

    /// The member's id, or [NotAllowed] for a visitor.
    public MemberId mustBeSignedIn() {
        if (member == null) {
            throw new NotAllowed(Role.MEMBER);
        }
        return member;
    }

    public boolean sees(Audience audience) {
        return audience.equals(Audience.PUBLIC)
                || (member != null && audience.equals(Audience.MEMBERS))
                || audiences.contains(audience);
    }

    /// The tokens by which queries in the database and in the index are filtered.
    public Set<String> tokens() {
        var tokens = new java.util.TreeSet<String>();
        tokens.add(Audience.PUBLIC.token());
        if (member != null) {
            tokens.add(Audience.MEMBERS.token());
        }
        audiences.forEach(audience -> tokens.add(audience.token()));
        return tokens;
    }
}
