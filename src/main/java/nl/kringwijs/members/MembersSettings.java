package nl.kringwijs.members;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who may become a member by themselves.
///
/// @param registration `approval`: everybody may ask, an admin says yes; `domains`: addresses of the allowed domains
///     are in at once, others wait for approval; `closed`: by invitation only
/// @param allowedDomains mail domains such as `zutphen.nl`
@ConfigurationProperties("kringwijs.members")
record MembersSettings(
        @DefaultValue("approval") Registration registration,
        @DefaultValue List<String> allowedDomains) {

    enum Registration {
        APPROVAL,
        DOMAINS,
        CLOSED
    }

    boolean needsApproval(String domain) {
        return registration != Registration.DOMAINS || allowedDomains.stream().noneMatch(domain::equalsIgnoreCase);
    }
}
