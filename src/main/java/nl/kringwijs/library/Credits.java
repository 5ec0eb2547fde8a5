package nl.kringwijs.library;

import java.time.LocalDate;
import java.util.List;
import nl.kringwijs.directory.Engagement;
import nl.kringwijs.directory.People;
import nl.kringwijs.shared.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who made or wrote something, for their own pages.
@Component
public class Credits {

    private final People people;

    Credits(People people) {
        this.people = people;
    }

    /// What they made, with its address.
    public record Work(String title, String url, @Nullable LocalDate date, Audience audience) {}

    /// Of those whose whole names stand in the line.
    ///
    /// @param role such as `maker`
    public List<Engagement> of(String names, String role, Work work) {
        return people.namedIn(names).stream()
                .map(person ->
                        new Engagement(person, work.title(), work.url(), role, "", "", work.date(), work.audience()))
                .toList();
    }
}
