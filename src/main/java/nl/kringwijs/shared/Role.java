package nl.kringwijs.shared;

/// What a member may do. Each role holds the ones before it: an admin is an editor, an editor a member.
public enum Role {
    MEMBER,
    EDITOR,
    ADMIN;

    /// Whether somebody with this role may do what needs `needed`.
    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }
}
