package nl.kringwijs.members;

import java.io.Serializable;
import java.util.UUID;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;

/// Who is signed in, as the session keeps it.
public record SignedIn(UUID account, String name, String email, Role role, int epoch)
        implements Serializable, java.security.Principal {

    @Override
    public String getName() {
        return email;
    }

    public Viewer viewer() {
        return Viewer.member(new MemberId(account), name, role);
    }
}
