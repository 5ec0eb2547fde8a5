package nl.kringwijs.members;

import java.util.List;
import java.util.Optional;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Role;
import org.springframework.data.repository.ListCrudRepository;

interface AccountRepository extends ListCrudRepository<Account, MemberId> {

    Optional<Account> findByEmail(EmailAddress email);

    List<Account> findByStateOrderByCreatedAt(Account.State state);

    List<Account> findByRoleAndState(Role role, Account.State state);

    boolean existsByRoleAndState(Role role, Account.State state);
}
