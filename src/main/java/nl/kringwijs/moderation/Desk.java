package nl.kringwijs.moderation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.SubjectRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the desk works on, by kind.
@Component
public class Desk {

    private final ObjectProvider<DeskSubject> offered;

    Desk(ObjectProvider<DeskSubject> offered) {
        this.offered = offered;
    }

    private Map<Kind, DeskSubject> byKind() {
        Map<Kind, DeskSubject> all = new EnumMap<>(Kind.class);
        offered.forEach(subject -> all.put(subject.kind(), subject));
        return all;
    }

    public List<DeskSubject> all() {
        return List.copyOf(byKind().values());
    }

    public Optional<DeskSubject> of(Kind kind) {
        return Optional.ofNullable(byKind().get(kind));
    }

    /// What works on this subject.
    ///
    /// @throws Problem when nothing does any more
    public DeskSubject of(SubjectRef subject) {
        return of(subject.kind()).orElseThrow(() -> Problem.of("moderation.unknown"));
    }
}
