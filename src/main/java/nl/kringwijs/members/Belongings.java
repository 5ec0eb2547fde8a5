package nl.kringwijs.members;

import java.util.Set;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.SubjectRef;

/// What a member belongs to and leads. A room with closed groups offers one as a bean; it is asked anew for every
/// request.
public interface Belongings {

    Belonging of(MemberId member);

    /// @param audiences the closed groups a member belongs to
    /// @param leads what a member leads
    record Belonging(Set<Audience> audiences, Set<SubjectRef> leads) {

        public Belonging {
            audiences = Set.copyOf(audiences);
            leads = Set.copyOf(leads);
        }
    }
}
