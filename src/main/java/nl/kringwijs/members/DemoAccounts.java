package nl.kringwijs.members;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Accounts for trying, made by the demo content and shown on the sign-in page. Exists in demo mode only.
@Service
@ConditionalOnProperty("kringwijs.demo")
public class DemoAccounts {

    public static final String PASSWORD = "kringwijs-proberen";

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoAccounts(AccountRepository accounts, PasswordEncoder passwords, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param what the demo lets this person be, as the end of a key of words
    public record DemoAccount(String name, String email, Role role, String what) {}

    public static List<DemoAccount> all() {
        return List.of(
                new DemoAccount("Sanne Bruin", "sanne@example.org", Role.MEMBER, "MEMBER"),
                new DemoAccount("Jolanda Vreeswijk", "jolanda@example.org", Role.MEMBER, "FACILITATOR"),
                new DemoAccount("Wout Terpstra", "wout@example.org", Role.EDITOR, "EDITOR"),
                new DemoAccount("Imane Achahbar", "imane@example.org", Role.ADMIN, "ADMIN"));
    }

    /// Makes the accounts that are not there yet, all with the same password.
    @Transactional
    public MemberId make(DemoAccount demo) {
        var email = new EmailAddress(demo.email());
        Optional<Account> known = accounts.findByEmail(email);
        return known.orElseGet(() -> accounts.save(
                        Account.registered(email, demo.name(), "", passwords.encode(PASSWORD), clock.instant())
                                .approved()
                                .withRole(demo.role())))
                .id();
    }

    /// Gives a bearer token to the demo editor.
    @Transactional
    public void token(MemberId account, String token) {
        jdbc.sql("""
                        insert into members.api_token (hash, account_id, label, created_at)
                        values (:hash, :account, 'demo', now()) on conflict do nothing""")
                .param("hash", OneTimeLinks.hash(token))
                .param("account", (UUID) account.value())
                .update();
    }
}
