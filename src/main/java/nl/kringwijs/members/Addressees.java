package nl.kringwijs.members;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Component;

/// Whom the portal itself writes to, or acts for: accounts that may sign in. Nothing of it is shown to a reader.
@Component
public class Addressees {

    private final AccountRepository accounts;

    Addressees(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /// A member with an address to write to.
    public record Addressee(MemberId member, String name, EmailAddress email, Role role) {

        /// The member as somebody who is looking, without the circles they are in.
        public Viewer viewer() {
            return Viewer.member(member, name, role);
        }
    }

    public Optional<Addressee> find(MemberId member) {
        return active(accounts.findById(member));
    }

    public Optional<Addressee> find(EmailAddress email) {
        return active(accounts.findByEmail(email));
    }

    /// Those of them who are here still, in no order.
    public List<Addressee> all(Collection<MemberId> members) {
        return accounts.findAllById(members).stream()
                .flatMap(account -> active(Optional.of(account)).stream())
                .toList();
    }

    private static Optional<Addressee> active(Optional<Account> found) {
        return found.filter(account -> account.state() == Account.State.ACTIVE)
                .map(account -> new Addressee(account.id(), account.name(), account.email(), account.role()));
    }
}
