package nl.kringwijs.members;

import java.time.Instant;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// An account. A raised `epoch` ends every session that was begun before.
@Table(schema = "members", name = "account")
record Account(
        @Id MemberId id,
        @Version int version,
        EmailAddress email,
        String name,
        @Nullable String passwordHash,
        Role role,
        State state,
        int epoch,
        String motivation,
        Instant createdAt) {

    enum State {
        /// The address is not confirmed yet
        UNCONFIRMED,
        /// An admin has not said yes yet
        WAITING,
        ACTIVE,
        DECLINED,
        BLOCKED
    }

    static Account registered(
            EmailAddress email, String name, String motivation, @Nullable String passwordHash, Instant now) {
        return new Account(
                MemberId.random(), 0, email, name, passwordHash, Role.MEMBER, State.UNCONFIRMED, 0, motivation, now);
    }

    Account confirmed(boolean needsApproval) {
        return state == State.UNCONFIRMED ? with(needsApproval ? State.WAITING : State.ACTIVE) : this;
    }

    Account approved() {
        return with(State.ACTIVE);
    }

    Account declined() {
        return with(State.DECLINED);
    }

    /// May not come in any more: every session ends.
    Account blocked() {
        return signedOutEverywhere().with(State.BLOCKED);
    }

    /// A new password ends every session.
    Account withPassword(String hash) {
        return new Account(id, version, email, name, hash, role, state, epoch + 1, motivation, createdAt);
    }

    Account withName(String newName) {
        return new Account(id, version, email, newName, passwordHash, role, state, epoch, motivation, createdAt);
    }

    /// Another role holds from the next sign-in: every session ends.
    Account withRole(Role newRole) {
        return new Account(id, version, email, name, passwordHash, newRole, state, epoch + 1, motivation, createdAt);
    }

    Account signedOutEverywhere() {
        return new Account(id, version, email, name, passwordHash, role, state, epoch + 1, motivation, createdAt);
    }

    private Account with(State next) {
        return new Account(id, version, email, name, passwordHash, role, next, epoch, motivation, createdAt);
    }

    boolean maySignIn() {
        return state == State.ACTIVE && passwordHash != null;
    }
}
