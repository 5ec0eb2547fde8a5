package nl.kringwijs.circles;

import java.time.Instant;
import java.util.UUID;
import nl.kringwijs.shared.MemberId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// Somebody in a circle, or who asked to be.
///
/// @param word what they wrote with it
/// @param answer what the facilitator wrote back
@Table(schema = "circles", name = "membership")
record Membership(
        @Id UUID id,
        @Version int version,
        CircleId circleId,
        MemberId memberId,
        Part part,
        State state,
        String word,
        String answer,
        Instant since) {

    enum Part {
        MEMBER,
        FACILITATOR
    }

    enum State {
        REQUESTED,
        JOINED,
        DECLINED,
        LEFT
    }

    static Membership fresh(CircleId circle, MemberId member, Instant now) {
        return new Membership(UUID.randomUUID(), 0, circle, member, Part.MEMBER, State.LEFT, "", "", now);
    }

    boolean isIn() {
        return state == State.JOINED;
    }

    Membership requested(String theirWord, Instant now) {
        return isIn() ? this : with(Part.MEMBER, State.REQUESTED, theirWord, "", now);
    }

    Membership joined(String theAnswer, Instant now) {
        return isIn() ? this : with(Part.MEMBER, State.JOINED, word, theAnswer, now);
    }

    Membership declined(String theAnswer, Instant now) {
        return state == State.REQUESTED ? with(Part.MEMBER, State.DECLINED, word, theAnswer, now) : this;
    }

    /// As what they took part stays known, for who is taken back.
    Membership left(Instant now) {
        return with(part, State.LEFT, "", "", now);
    }

    Membership as(Part next, Instant now) {
        return with(next, State.JOINED, word, answer, isIn() ? since : now);
    }

    private Membership with(Part nextPart, State next, String nextWord, String nextAnswer, Instant now) {
        return new Membership(id, version, circleId, memberId, nextPart, next, nextWord, nextAnswer, now);
    }
}
