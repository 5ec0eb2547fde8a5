package nl.kringwijs.members.ui.admin;

import nl.kringwijs.kit.MenuEntry;
import nl.kringwijs.members.MemberLinks;
import nl.kringwijs.shared.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AdminMenu {

    @Bean
    MenuEntry inviteOnDesk() {
        return MenuEntry.onDesk("members.invite.list", "/redactie/uitnodigen", 60);
    }

    @Bean
    MenuEntry membersEntry() {
        return MenuEntry.forRole("members.admin", MemberLinks.ADMIN, 110, Role.ADMIN);
    }
}
