package nl.kringwijs.events.registration;

import static nl.kringwijs.testing.People.EDITOR;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.EventDraft.Item;
import nl.kringwijs.events.EventDraft.Occurrence;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.events.TakingPart.DayPart;
import nl.kringwijs.events.WorkshopDraft;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.Today;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A day to sign up for in tests: two rounds, of which the first workshop is in both.
final class Days {

    private final Events events;
    private final Drafts drafts;
    final EventId id;
    EventDraft draft;
    private int version = 1;
    private final List<UUID> parts = new ArrayList<>();

    /// @param places of the day, or null
    /// @param each of every occurrence, or null
    Days(Events events, Drafts drafts, Policy policy, Integer places, Integer each) {
        this.events = events;
        this.drafts = drafts;
        String mark = UUID.randomUUID().toString().substring(0, 8);
        List<WorkshopDraft> workshops = IntStream.range(0, 4)
                .mapToObj(number -> WorkshopDraft.empty().titled("Workshop " + number + " " + mark))
                .toList();
        draft = EventDraft.empty()
                .titled("Dag " + mark)
                .at(Today.date().plusDays(30), LocalTime.of(13, 0), LocalTime.of(17, 0))
                .signedUpFor(none -> none.under(policy).with(places))
                .withWorkshops(workshops)
                .withItems(List.of(
                        round("Ronde 1", each, workshops.get(0), workshops.get(1)),
                        round("Ronde 2", each, workshops.get(0), workshops.get(2), workshops.get(3))));
        id = events.begin(draft, EDITOR);
        events.publish(id, draft, version, EDITOR);
    }

    private static Item round(String title, Integer places, WorkshopDraft... workshops) {
        List<Occurrence> given = new ArrayList<>();
        for (WorkshopDraft workshop : workshops) {
            given.add(Occurrence.of(workshop.key()).in("", places));
        }
        return Item.empty().titled(title).asRound(true, given);
    }

    /// Makes the second round part of an afternoon that people choose.
    ///
    /// @return the id of that part
    UUID withAfternoon(int places) {
        var afternoon = new DayPart(UUID.randomUUID(), "Middag", true, places, null);
        publish(draft.withItems(
                        List.of(draft.items().get(0), draft.items().get(1).during("Middag", null, null)))
                .takingPart(none -> none.withParts(List.of(afternoon))));
        parts.add(afternoon.key());
        return afternoon.key();
    }

    /// @param round from 0
    UUID occurrence(int round, int at) {
        return draft.items().get(round).occurrences().get(at).key();
    }

    List<UUID> targets() {
        List<UUID> all = new ArrayList<>(List.of(id.value()));
        all.addAll(parts);
        draft.items().forEach(item -> item.occurrences().forEach(one -> all.add(one.key())));
        return all;
    }

    void publish(EventDraft next) {
        drafts.save(id.ref(), version, next.title(), next, EventDraft.class, EDITOR);
        version++;
        events.publish(id, next, version, EDITOR);
        draft = next;
    }

    void publishWithPlaces(UUID target, Integer places) {
        if (parts.contains(target)) {
            publish(draft.takingPart(now -> now.withParts(
                    now.parts().stream().map(part -> part.with(places)).toList())));
            return;
        }
        publish(
                target.equals(id.value())
                        ? draft.signedUpFor(now -> now.with(places))
                        : draft.withItems(draft.items().stream()
                                .map(item -> item.asRound(
                                        item.round(),
                                        item.occurrences().stream()
                                                .map(one -> one.key().equals(target) ? one.in("", places) : one)
                                                .toList()))
                                .toList()));
    }

    static List<Viewer> members(Accounts accounts, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> accounts.now(accounts.add("Lid " + number, Role.MEMBER)))
                .toList();
    }

    static PlacesLeft left(Registrations registrations, Days day, UUID target) {
        Map<UUID, PlacesLeft> all = registrations.left(day.id, EDITOR);
        return all.get(target);
    }

    /// Another address each time.
    static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    /// What a guest fills in.
    static SignUpForm form(String email, UUID... targets) {
        return new SignUpForm("Roos Doorn", email, List.of(targets), "", Map.of(), List.of());
    }

    /// A guest sends it in, from another place each time.
    void ask(GuestSignUps guests, SignUpForm form) {
        guests.ask(id, form, UUID.randomUUID().toString());
    }

    /// The secret of the link that went to this address last.
    String secret(JdbcClient jdbc, String email) {
        return jdbc.sql("select secret from events.registration where event_id = :day and email = :email "
                        + "order by at desc limit 1")
                .param("day", id.value())
                .param("email", email)
                .query(String.class)
                .single();
    }
}
