package nl.kringwijs.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.directory.Engagement;
import nl.kringwijs.directory.People;
import nl.kringwijs.directory.PersonId;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.Events;
import nl.kringwijs.shared.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who made or wrote something, for their own pages.
@Component
public class Credits {

    private final People people;
    private final Events events;

    Credits(People people, Events events) {
        this.people = people;
        this.events = events;
    }

    /// What they made, with its address.
    public record Work(String title, String url, @Nullable LocalDate date, Audience audience) {}

    /// The day something looks back on, if everybody who may read it may know of that day.
    @Nullable
    LocalDate day(@Nullable EventId event, Audience readers) {
        return Optional.ofNullable(event)
                .flatMap(events::forIndex)
                .filter(known -> known.audience().equals(Audience.PUBLIC)
                        || known.audience().equals(readers))
                .map(known -> known.when().date())
                .orElse(null);
    }

    /// Of the one person who is called so.
    public Optional<Engagement> ofOne(String name, String role, Work work) {
        return name.isBlank() ? Optional.empty() : people.known(name).map(person -> credit(person.id(), role, work));
    }

    private static Engagement credit(PersonId person, String role, Work work) {
        return new Engagement(person, work.title(), work.url(), role, "", "", work.date(), work.audience());
    }

    /// Of those whose whole names stand in the line.
    ///
    /// @param role such as `maker`
    public List<Engagement> of(String names, String role, Work work) {
        return people.namedIn(names).stream()
                .map(person -> credit(person, role, work))
                .toList();
    }
}
