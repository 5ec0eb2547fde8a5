package nl.kringwijs.members;

import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// As long as there is no admin, each start writes a one-time link in the log by which the first one is made.
@Component
class FirstAdmin {

    private static final Logger log = LoggerFactory.getLogger(FirstAdmin.class);

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final Site site;

    FirstAdmin(AccountRepository accounts, OneTimeLinks links, Site site) {
        this.accounts = accounts;
        this.links = links;
        this.site = site;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(100)
    void offer() {
        if (!accounts.existsByRoleAndState(Role.ADMIN, Account.State.ACTIVE)) {
            log.info(
                    "There is no admin yet. Open this link once to become the first: {}",
                    site.address(MemberLinks.firstAdmin(links.issueForFirstAdmin())));
        }
    }
}
