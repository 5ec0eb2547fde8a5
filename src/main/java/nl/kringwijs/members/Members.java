package nl.kringwijs.members;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.members.OneTimeLinks.Purpose;
import nl.kringwijs.shared.Deed;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Becoming and being a member. Nothing here tells a stranger whether an address has an account: the answer is the
/// same, the mail differs.
@Service
@Transactional(noRollbackFor = Problem.class)
public class Members {

    private static final String REGISTERING = "register";
    private static final String RESETTING = "reset";
    private static final String CONFIRMING = "confirm";

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final PasswordRule rule;
    private final PasswordEncoder passwords;
    private final MemberMails mails;
    private final MembersSettings settings;
    private final SlowDown slowDown;
    private final ApplicationEventPublisher told;
    private final Clock clock;

    Members(
            AccountRepository accounts,
            OneTimeLinks links,
            PasswordRule rule,
            PasswordEncoder passwords,
            MemberMails mails,
            MembersSettings settings,
            SlowDown slowDown,
            ApplicationEventPublisher told,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.rule = rule;
        this.passwords = passwords;
        this.mails = mails;
        this.settings = settings;
        this.slowDown = slowDown;
        this.told = told;
        this.clock = clock;
    }

    /// What somebody fills in to become a member.
    public record Registration(String name, String email, String password, String motivation) {}

    /// An account as an admin sees it.
    public record MemberRow(
            MemberId id, String name, String email, Role role, String state, String motivation, Instant since) {}

    public boolean isOpen() {
        return settings.registration() != MembersSettings.Registration.CLOSED;
    }

    /// Asks to become a member. A mail follows, to confirm the address; to an address that has an account already it
    /// says that.
    ///
    /// @throws Problem at `name`, `email` or `password`
    public void register(Registration form, String place) {
        if (!isOpen()) {
            throw Problem.of("members.register.closed");
        }
        String name = AccountName.checked(form.name());
        var email = new EmailAddress(form.email());
        rule.check(form.password(), List.of(name, email.value()));
        slowDown.check(REGISTERING, email.value(), place);
        slowDown.note(REGISTERING, email.value(), place);
        String hash = passwords.encode(form.password());
        Optional<Account> known = accounts.findByEmail(email);
        if (known.isPresent() && known.get().state() != Account.State.UNCONFIRMED) {
            mails.alreadyMember(known.get(), links.issue(known.get().id(), Purpose.RESET));
            return;
        }
        Account account = accounts.save(known.map(
                        before -> before.withName(name).withPassword(hash))
                .orElseGet(() -> Account.registered(email, name, shortened(form.motivation()), hash, clock.instant())));
        mails.confirm(account, links.issue(account.id(), Purpose.CONFIRM));
    }

    /// What a confirmed address leads to.
    public enum Confirmation {
        MAY_SIGN_IN,
        WAITS_FOR_APPROVAL,
        LINK_NOT_VALID
    }

    public boolean canConfirm(String token) {
        return links.look(token, Purpose.CONFIRM).isPresent();
    }

    /// Confirms the address. Asks for the password that was chosen, so that who did not register can't let in who
    /// did.
    ///
    /// @throws Problem at `password` when it is another; the link then still works
    public Confirmation confirm(String token, String password) {
        Optional<Account> found = links.look(token, Purpose.CONFIRM).flatMap(accounts::findById);
        if (found.isEmpty()) {
            return Confirmation.LINK_NOT_VALID;
        }
        String email = found.get().email().value();
        slowDown.check(CONFIRMING, email, email);
        if (!passwords.matches(password, found.get().passwordHash())) {
            slowDown.note(CONFIRMING, email, email);
            throw Problem.at("password", "members.confirm.wrong");
        }
        links.use(token, Purpose.CONFIRM);
        Account account = accounts.save(
                found.get().confirmed(settings.needsApproval(found.get().email().domain())));
        if (account.state() == Account.State.WAITING) {
            accounts.findByRoleAndState(Role.ADMIN, Account.State.ACTIVE)
                    .forEach(admin -> mails.somebodyWaits(admin, account));
            return Confirmation.WAITS_FOR_APPROVAL;
        }
        return Confirmation.MAY_SIGN_IN;
    }

    /// Sends a link for a new password, when there is such an account.
    public void forgot(String typed, String place) {
        var email = new EmailAddress(typed);
        slowDown.check(RESETTING, email.value(), place);
        slowDown.note(RESETTING, email.value(), place);
        accounts.findByEmail(email)
                .filter(account -> account.state() == Account.State.ACTIVE)
                .ifPresent(account -> mails.reset(account, links.issue(account.id(), Purpose.RESET)));
    }

    public boolean canReset(String token) {
        return links.look(token, Purpose.RESET).isPresent();
    }

    /// Sets a new password and ends every session. False when the link works no more.
    public boolean reset(String token, String password) {
        Optional<Account> found = links.look(token, Purpose.RESET).flatMap(accounts::findById);
        if (found.isEmpty()) {
            return false;
        }
        rule.check(password, List.of(found.get().name(), found.get().email().value()));
        links.use(token, Purpose.RESET);
        accounts.save(found.get().withPassword(passwords.encode(password)));
        links.endTokens(found.get().id());
        return true;
    }

    public List<MemberRow> waiting(Viewer viewer) {
        viewer.mustBe(Role.ADMIN);
        return accounts.findByStateOrderByCreatedAt(Account.State.WAITING).stream()
                .map(Members::row)
                .toList();
    }

    public List<MemberRow> all(Viewer viewer) {
        viewer.mustBe(Role.ADMIN);
        return accounts.findAll().stream()
                .map(Members::row)
                .sorted(java.util.Comparator.comparing(MemberRow::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    public void approve(MemberId id, Viewer viewer) {
        viewer.mustBe(Role.ADMIN);
        Account account = accounts.findById(id).orElseThrow();
        if (account.state() == Account.State.WAITING || account.state() == Account.State.DECLINED) {
            mails.approved(accounts.save(account.approved()));
            tell(account, "let in", "", viewer);
        }
    }

    public void decline(MemberId id, String word, Viewer viewer) {
        viewer.mustBe(Role.ADMIN);
        Account account = accounts.findById(id).orElseThrow();
        if (account.state() == Account.State.WAITING) {
            mails.declined(accounts.save(account.declined()), word);
            tell(account, "declined", "", viewer);
        }
    }

    /// Gives another role; holds from the next sign-in. The last admin stays one.
    public void giveRole(MemberId id, Role role, Viewer viewer) {
        viewer.mustBe(Role.ADMIN);
        Account account = accounts.findById(id).orElseThrow();
        if (account.role() == Role.ADMIN
                && role != Role.ADMIN
                && accounts.findByRoleAndState(Role.ADMIN, Account.State.ACTIVE).size() == 1) {
            throw Problem.of("members.lastAdmin");
        }
        if (account.role() != role) {
            accounts.save(account.withRole(role));
            tell(account, "given role", role.name(), viewer);
        }
    }

    /// Ends all sessions of the viewer, this one too, and the tokens of programs.
    public void signOutEverywhere(Viewer viewer) {
        MemberId id = viewer.mustBeSignedIn();
        accounts.save(accounts.findById(id).orElseThrow().signedOutEverywhere());
        links.endTokens(id);
    }

    /// Another name for the viewer's own account.
    ///
    /// @throws Problem at `name`
    public void rename(String name, Viewer viewer) {
        MemberId id = viewer.mustBeSignedIn();
        accounts.save(accounts.findById(id).orElseThrow().withName(AccountName.checked(name)));
    }

    /// Another password for the viewer's own account. Every session ends, this one too.
    ///
    /// @throws Problem at `current` when that is another, at `password` when the new one is too easy
    public void changePassword(String current, String password, Viewer viewer) {
        MemberId id = viewer.mustBeSignedIn();
        Account account = accounts.findById(id).orElseThrow();
        String email = account.email().value();
        slowDown.check(CONFIRMING, email, email);
        if (!passwords.matches(current, account.passwordHash())) {
            slowDown.note(CONFIRMING, email, email);
            throw Problem.at("current", "members.password.current.wrong");
        }
        rule.check(password, List.of(account.name(), email));
        accounts.save(account.withPassword(passwords.encode(password)));
        links.endTokens(id);
    }

    /// Keeps an active member out: every session and every open link ends at once. Nobody blocks themselves, so
    /// an admin always remains.
    public void block(MemberId id, Viewer viewer) {
        viewer.mustBe(Role.ADMIN);
        if (viewer.id().filter(id::equals).isPresent()) {
            throw Problem.of("members.block.self");
        }
        Account account = accounts.findById(id).orElseThrow();
        if (account.state() == Account.State.ACTIVE) {
            accounts.save(account.blocked());
            links.endAll(id);
            links.endTokens(id);
            tell(account, "blocked", "", viewer);
        }
    }

    /// Lets somebody in again who was kept out or declined: both had confirmed their address.
    public void unblock(MemberId id, Viewer viewer) {
        viewer.mustBe(Role.ADMIN);
        Account account = accounts.findById(id).orElseThrow();
        if (account.state() == Account.State.BLOCKED || account.state() == Account.State.DECLINED) {
            accounts.save(account.approved());
            tell(account, "unblocked", "", viewer);
        }
    }

    private void tell(Account account, String action, String word, Viewer viewer) {
        told.publishEvent(Deed.amongAdmins(account.name(), action, word, viewer));
    }

    public boolean isFirstAdminLink(String token) {
        return !accounts.existsByRoleAndState(Role.ADMIN, Account.State.ACTIVE) && links.looksLikeFirstAdmin(token);
    }

    /// Makes the first admin, by the link in the log. False when the link works no more.
    public boolean makeFirstAdmin(String token, String name, String typed, String password) {
        if (!isFirstAdminLink(token)) {
            return false;
        }
        String checked = AccountName.checked(name);
        var email = new EmailAddress(typed);
        rule.check(password, List.of(checked, email.value()));
        if (accounts.findByEmail(email).isPresent()) {
            throw Problem.at("email", "members.firstAdmin.known");
        }
        if (!links.useForFirstAdmin(token)) {
            return false;
        }
        accounts.save(Account.registered(email, checked, "", passwords.encode(password), clock.instant())
                .approved()
                .withRole(Role.ADMIN));
        return true;
    }

    private static String shortened(String text) {
        return text.length() > 1_000 ? text.substring(0, 1_000) : text;
    }

    private static MemberRow row(Account account) {
        return new MemberRow(
                account.id(),
                account.name(),
                account.email().value(),
                account.role(),
                account.state().name(),
                account.motivation(),
                account.createdAt());
    }
}
