package nl.kringwijs.members;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kringwijs.members.OneTimeLinks.Purpose;
import nl.kringwijs.shared.Deed;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asking people to become a member, one by one or with a whole list, and their saying yes.
@Service
@Transactional(noRollbackFor = Problem.class)
public class Invitations {

    private static final int MOST_INVITED = 500;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>;,\"']+@[^\\s<>;,\"']+\\.[^\\s<>;,\"']+");

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final PasswordRule rule;
    private final PasswordEncoder passwords;
    private final MemberMails mails;
    private final ApplicationEventPublisher told;
    private final Clock clock;

    Invitations(
            AccountRepository accounts,
            OneTimeLinks links,
            PasswordRule rule,
            PasswordEncoder passwords,
            MemberMails mails,
            ApplicationEventPublisher told,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.rule = rule;
        this.passwords = passwords;
        this.mails = mails;
        this.told = told;
        this.clock = clock;
    }

    /// Invites somebody by mail. An editor may.
    ///
    /// @throws Problem at `email` when the address is wrong or a member's already
    public void invite(String typed, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        var email = new EmailAddress(typed);
        Optional<Account> known = accounts.findByEmail(email);
        if (known.filter(account -> account.state() != Account.State.UNCONFIRMED)
                .isPresent()) {
            throw Problem.at("email", "members.invite.known");
        }
        Account account = known.orElseGet(() ->
                accounts.save(Account.registered(email, email.value().split("@", 2)[0], "", null, clock.instant())));
        mails.invite(account, links.issue(account.id(), Purpose.INVITE), viewer.name());
    }

    /// What became of a list of addresses.
    ///
    /// @param sent to how many an invitation went
    /// @param known addresses that are a member's already
    /// @param wrong lines in which no address was found
    public record Invited(int sent, List<String> known, List<String> wrong) {}

    /// Invites everybody in a pasted list or CSV: one address a line, anything else on the line is left out. An
    /// editor may.
    ///
    /// @throws Problem at `list` when it holds nothing, or more than 500 lines
    public Invited inviteAll(String list, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        List<String> lines =
                list.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty() || lines.size() > MOST_INVITED) {
            throw Problem.at("list", "members.invite.list.wrong", MOST_INVITED);
        }
        Set<String> sent = new LinkedHashSet<>();
        List<String> known = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (String line : lines) {
            Matcher address = ADDRESS.matcher(line);
            if (!address.find()) {
                wrong.add(line);
                continue;
            }
            String email = address.group().toLowerCase(Locale.ROOT);
            try {
                if (!sent.contains(email)) {
                    invite(email, viewer);
                    sent.add(email);
                }
            } catch (Problem refused) {
                (refused.key().equals("members.invite.known") ? known : wrong).add(line);
            }
        }
        if (!sent.isEmpty()) {
            told.publishEvent(Deed.amongAdmins("", "invited", Integer.toString(sent.size()), viewer));
        }
        return new Invited(sent.size(), List.copyOf(known), List.copyOf(wrong));
    }

    /// The address that was invited, while the link works.
    public Optional<String> invited(String token) {
        return links.look(token, Purpose.INVITE).flatMap(accounts::findById).map(account -> account.email()
                .value());
    }

    /// Makes a member of who was invited. False when the link works no more.
    ///
    /// @throws Problem at `name` or `password`
    public boolean accept(String token, String name, String password) {
        Optional<Account> found = links.look(token, Purpose.INVITE)
                .flatMap(accounts::findById)
                .filter(account -> account.state() == Account.State.UNCONFIRMED);
        if (found.isEmpty()) {
            return false;
        }
        String checked = AccountName.checked(name);
        rule.check(password, List.of(checked, found.get().email().value()));
        links.use(token, Purpose.INVITE);
        accounts.save(found.get()
                .withName(checked)
                .withPassword(passwords.encode(password))
                .approved());
        return true;
    }
}
