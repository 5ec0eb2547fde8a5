package nl.kringwijs.members;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;

/// What a member belongs to and leads. A room with closed groups offers one as a bean; it is asked anew for every
/// request.
public interface Belongings {

    Belonging of(MemberId member);

    /// The same person with all they belong to and lead.
    static Viewer held(Viewer viewer, List<Belongings> rooms) {
        Set<Audience> audiences = new HashSet<>();
        Set<SubjectRef> leads = new HashSet<>();
        viewer.id()
                .ifPresent(member -> rooms.forEach(room -> {
                    Belonging held = room.of(member);
                    audiences.addAll(held.audiences());
                    leads.addAll(held.leads());
                }));
        return viewer.belonging(audiences, leads);
    }

    /// @param audiences the closed groups a member belongs to
    /// @param leads what a member leads
    record Belonging(Set<Audience> audiences, Set<SubjectRef> leads) {

        public Belonging {
            audiences = Set.copyOf(audiences);
            leads = Set.copyOf(leads);
        }
    }
}
