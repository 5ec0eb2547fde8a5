package nl.kringwijs.testing;

import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;

/// Who looks, in tests.
public final class People {

    public static final Viewer VISITOR = Viewer.visitor();
    public static final Viewer MEMBER = Viewer.member(MemberId.random(), "Lid", Role.MEMBER);
    public static final Viewer EDITOR = Viewer.member(MemberId.random(), "Redacteur", Role.EDITOR);
    public static final Viewer OTHER_EDITOR = Viewer.member(MemberId.random(), "Collega", Role.EDITOR);
    public static final Viewer ADMIN = Viewer.member(MemberId.random(), "Beheerder", Role.ADMIN);

    private People() {}
}
