package nl.kringwijs.members;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/// Decides whether somebody is who they say. One answer for a wrong address, a wrong password and an account that may
/// not sign in yet, in the same time.
@Service
public class SigningIn {

    private static final String WHAT = "sign-in";

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final SlowDown slowDown;
    private final JdbcClient jdbc;
    private final String nobodysHash;
    private final boolean demo;

    SigningIn(
            AccountRepository accounts,
            PasswordEncoder passwords,
            SlowDown slowDown,
            JdbcClient jdbc,
            @Value("${kringwijs.demo:false}") boolean demo) {
        this.demo = demo;
        this.accounts = accounts;
        this.passwords = passwords;
        this.slowDown = slowDown;
        this.jdbc = jdbc;
        this.nobodysHash = passwords.encode("nobody's password");
    }

    /// @param place where the request comes from, for slowing down
    /// @throws Problem when too much was tried
    public Optional<SignedIn> signIn(String email, String password, String place) {
        Optional<EmailAddress> address = address(email);
        String typed = address.map(EmailAddress::value).orElse("?");
        slowDown.check(WHAT, typed, place);
        Optional<Account> account = address.flatMap(accounts::findByEmail);
        String hash = account.map(Account::passwordHash).orElse(nobodysHash);
        boolean matches = passwords.matches(password, hash);
        // The password that everybody can read in the source opens nothing once the demo is off
        boolean isLeftover = !demo && password.equals(DemoAccounts.PASSWORD);
        if (!matches || isLeftover || account.isEmpty() || !account.get().maySignIn()) {
            slowDown.note(WHAT, typed, place);
            return Optional.empty();
        }
        slowDown.forget(WHAT, typed);
        return account.map(SigningIn::signedIn);
    }

    /// The sign-in as it stands now, with the present name. Empty when it holds no more: the account was blocked, or
    /// signed out everywhere, or got another role or password since.
    public Optional<SignedIn> renewed(SignedIn session) {
        return jdbc.sql("select name from members.account where id = :id and epoch = :epoch and state = 'ACTIVE'")
                .param("id", session.account())
                .param("epoch", session.epoch())
                .query(String.class)
                .optional()
                .map(name -> new SignedIn(session.account(), name, session.email(), session.role(), session.epoch()));
    }

    /// The account behind a bearer token of the API.
    public Optional<SignedIn> byToken(String token) {
        return jdbc.sql("select account_id from members.api_token where hash = :hash")
                .param("hash", OneTimeLinks.hash(token))
                .query((row, number) -> new MemberId(row.getObject(1, java.util.UUID.class)))
                .optional()
                .flatMap(accounts::findById)
                .filter(Account::maySignIn)
                .map(SigningIn::signedIn);
    }

    /// The names under which Spring Security knows the roles: an admin has all three.
    public static List<String> authorities(Role role) {
        return Arrays.stream(Role.values())
                .filter(role::covers)
                .map(held -> "ROLE_" + held.name())
                .toList();
    }

    private static SignedIn signedIn(Account account) {
        return new SignedIn(
                account.id().value(), account.name(), account.email().value(), account.role(), account.epoch());
    }

    private static Optional<EmailAddress> address(String typed) {
        try {
            return Optional.of(new EmailAddress(typed));
        } catch (Problem wrong) {
            return Optional.empty();
        }
    }
}
