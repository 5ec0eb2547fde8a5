package nl.kringwijs.events.registration;

import static nl.kringwijs.testing.People.EDITOR;
import static nl.kringwijs.testing.People.MEMBER;
import static nl.kringwijs.testing.People.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kringwijs.directory.PlaceId;
import nl.kringwijs.directory.PlaceKind;
import nl.kringwijs.directory.Places;
import nl.kringwijs.directory.Presence;
import nl.kringwijs.directory.Profiles;
import nl.kringwijs.directory.Profiles.ProfileText;
import nl.kringwijs.directory.Readers;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.events.TakingPart.Question;
import nl.kringwijs.events.registration.ByHand.Imported;
import nl.kringwijs.events.registration.ByHand.Whom;
import nl.kringwijs.events.registration.DayOverview.Balance;
import nl.kringwijs.events.registration.DayOverview.Count;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Today;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The organiser's day: who comes, by hand, in words and at the door.
@PortalTest
class ParticipantsTest {

    @Autowired
    Registrations registrations;

    @Autowired
    LinkedRegistrations links;

    @Autowired
    Participants participants;

    @Autowired
    ByHand byHand;

    @Autowired
    Door door;

    @Autowired
    Events events;

    @Autowired
    Drafts drafts;

    @Autowired
    Accounts accounts;

    @Autowired
    nl.kringwijs.testing.Reading reading;

    @Autowired
    Places places;

    @Autowired
    Profiles profiles;

    private Days day(Policy policy, Integer places, Integer each) {
        return new Days(events, drafts, policy, places, each);
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    @Test
    void theOverviewCountsPlacesQueuesAndHowPeopleDivide() {
        Days day = day(Policy.WAITING_LIST, 10, 1);
        var region = Question.empty()
                .asking("Uit welke regio kom je?")
                .answeredBy(Question.Kind.CHOICE, List.of("Groningen", "Drenthe"));
        day.publish(day.draft.takingPart(none -> none.asking(List.of(region)).as(List.of("bewoner", "wethouder"))));
        List<Viewer> two = Days.members(accounts, 2);
        two.forEach(viewer -> registrations.choose(day.id, day.occurrence(0, 1), false, viewer));
        String secret = registrations.own(day.id, two.get(0)).orElseThrow().secret();
        links.tell(secret, "bewoner", Map.of(region.key(), "Drenthe"));
        DayOverview seen = participants.overview(day.id, EDITOR).orElseThrow();
        assertThat(seen.lines().getFirst().left()).isEqualTo(new PlacesLeft(10, 2, 0, 0));
        assertThat(seen.lines())
                .filteredOn(line -> line.target().equals(day.occurrence(0, 1)))
                .extracting(DayOverview.Line::left)
                .containsExactly(new PlacesLeft(1, 1, 1, 0));
        assertThat(seen.days()).extracting(DayOverview.SignUps::count).containsExactly(2);
        assertThat(seen.balances())
                .containsExactly(
                        new Balance(
                                "Rol", List.of(new Count("bewoner", 1), new Count("wethouder", 0), new Count("", 1))),
                        new Balance(
                                "Uit welke regio kom je?",
                                List.of(new Count("Groningen", 0), new Count("Drenthe", 1), new Count("", 1))));
        assertThat(participants.all(day.id, "drenthe bewoner", EDITOR))
                .extracting(Participant::name)
                .containsExactly(two.get(0).name());
        assertThat(participants.all(day.id, "", EDITOR))
                .filteredOn(one -> one.name().equals(two.get(1).name()))
                .extracting(one -> one.choices().get(day.occurrence(0, 1)))
                .containsExactly(new MyChoice(ChoiceState.WAITING, 1, java.util.Optional.empty()));
        assertThat(participants.happenings(day.id, EDITOR))
                .extracting(DayOverview.Happening::state)
                .containsExactly(ChoiceState.WAITING, ChoiceState.PLACE, ChoiceState.PLACE, ChoiceState.PLACE);
    }

    @Test
    void theOverviewCountsWherePeopleWorkAndNotOfWhoKeepsItToThemselves() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        UUID province = place("Provincie " + mark, PlaceKind.PROVINCIE, null);
        UUID town = place("Stad " + mark, PlaceKind.GEMEENTE, province);
        Days day = day(Policy.WAITING_LIST, 10, null);
        List<Viewer> three = Days.members(accounts, 3);
        works(three.get(0), town, Readers.EVERYONE, Presence.EVERYONE);
        works(three.get(1), province, Readers.NOBODY, Presence.EVERYONE);
        works(three.get(2), province, Readers.EVERYONE, Presence.NOBODY);
        three.forEach(viewer -> registrations.signUp(day.id, viewer));
        assertThat(participants.overview(day.id, EDITOR).orElseThrow().balances())
                .containsExactly(
                        new Balance("Waar ze werken", List.of(new Count("Provincie " + mark, 1), new Count("", 2))));
    }

    private UUID place(String name, PlaceKind kind, UUID parent) {
        return places.named(name, kind, parent == null ? null : new PlaceId(parent), "", EDITOR)
                .id()
                .value();
    }

    private void works(Viewer who, UUID place, Readers readers, Presence presence) {
        profiles.keep(
                new ProfileText(
                        presence, "", null, place, List.of(), "", "", null, Map.of(Profiles.Part.PLACE, readers)),
                who);
    }

    @Test
    void whoSignedUpByMailIsWrittenDownAndSeenApart() {
        Days day = day(Policy.WAITING_LIST, 2, null);
        day.publish(day.draft.signedUpFor(now -> now.between(null, Today.date().minusDays(1))));
        String jitske = address();
        byHand.add(day.id, "Jitske Post", jitske, List.of(day.occurrence(0, 1)), EDITOR);
        assertThat(participants.all(day.id, "", EDITOR))
                .extracting(Participant::source, Participant::held, one -> one.has(day.occurrence(0, 1)))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("ORGANISER", false, true));
        assertThatThrownBy(() -> byHand.add(day.id, "Jitske Post", jitske, List.of(), EDITOR))
                .isInstanceOfSatisfying(
                        Problem.class, wrong -> assertThat(wrong.field()).contains("email"));
        byHand.add(day.id, "Ko", address(), List.of(), EDITOR);
        String third = address();
        byHand.add(day.id, "Mies", third, List.of(), EDITOR);
        assertThat(participants
                        .all(day.id, third, EDITOR)
                        .getFirst()
                        .choices()
                        .get(day.id.value())
                        .state())
                .isEqualTo(ChoiceState.WAITING);
        byHand.remove(
                day.id, participants.all(day.id, "jitske", EDITOR).getFirst().id(), EDITOR);
        assertThat(participants
                        .all(day.id, third, EDITOR)
                        .getFirst()
                        .choices()
                        .get(day.id.value())
                        .state())
                .isEqualTo(ChoiceState.OFFERED);
    }

    @Test
    void aListIsTakenOverLineByLine() {
        Days day = day(Policy.WAITING_LIST, null, null);
        String known = address();
        byHand.add(day.id, "Wie er al was", known, List.of(), EDITOR);
        Imported came = byHand.take(
                day.id,
                "\uFEFFNaam;Functie;E-mailadres\r\nÉlise de Wit;arts;" + address() + "\r\n;;\r\nWie er al was;;" + known
                        + "\r\nZonder adres;;geen\r\n\"Bos; Piet\";;" + address() + "\r\n",
                EDITOR);
        assertThat(came.added()).isEqualTo(2);
        assertThat(came.already()).containsExactly("Wie er al was");
        assertThat(came.refused()).singleElement().asString().startsWith("Regel 5, Zonder adres geen: ");
        assertThat(participants.all(day.id, "", EDITOR))
                .extracting(Participant::name)
                .containsExactly("Bos; Piet", "Élise de Wit", "Wie er al was");
        assertThatThrownBy(() -> byHand.take(day.id, "zomaar wat tekst", EDITOR))
                .isInstanceOfSatisfying(
                        Problem.class, wrong -> assertThat(wrong.field()).contains("list"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Voornaam,Tussenvoegsel,Achternaam,E-mail  | Jan,van der,Wit,%s    | Jan van der Wit
            Organisatienaam,Naam,E-mailadres          | De Meent,Jan Wit,%s   | Jan Wit
            Naam,Voornaam,e mail                      | Janssen,Jan,%s        | Jan Janssen
            Voornaam,Naam,Mail                        | Jan,Jan Wit,%s        | Jan Wit
            naam,email van de organisatie,E-mail      | Jan Wit,x@y.nl,%s     | Jan Wit""")
    void aListIsReadByWhatItsColumnsAreCalled(String heading, String line, String name) {
        Days day = day(Policy.WAITING_LIST, null, null);
        String email = address();
        assertThat(byHand.take(day.id, heading + "\n" + line.formatted(email), EDITOR)
                        .added())
                .isEqualTo(1);
        assertThat(participants.all(day.id, email, EDITOR))
                .extracting(Participant::name)
                .containsExactly(name);
    }

    @Test
    void aMessageGoesToWhoItIsForAndStaysInTheLog() {
        Days day = day(Policy.WAITING_LIST, null, 1);
        List<Viewer> three = Days.members(accounts, 3);
        registrations.choose(day.id, day.occurrence(0, 1), false, three.get(0));
        registrations.choose(day.id, day.occurrence(0, 1), false, three.get(1));
        registrations.signUp(day.id, three.get(2));
        Viewer organiser = accounts.now(accounts.add("Noor", Role.EDITOR));
        assertThat(byHand.write(day.id, day.occurrence(0, 1), Whom.PLACE, "Neem laarzen mee", "Het is nat.", organiser))
                .isEqualTo(1);
        assertThat(byHand.write(day.id, day.occurrence(0, 1), Whom.WAITING, "Tweede ronde", "Wil je?", organiser))
                .isEqualTo(1);
        assertThat(byHand.write(day.id, day.id.value(), Whom.PLACE, "Tot morgen", "We beginnen op tijd.", organiser))
                .isEqualTo(3);
        assertThat(accounts.mailsTo(Accounts.email(three.get(0).mustBeSignedIn())))
                .containsExactly("Neem laarzen mee", "Tot morgen");
        assertThat(accounts.mailsTo(Accounts.email(three.get(1).mustBeSignedIn())))
                .containsExactly("Tweede ronde", "Tot morgen");
        assertThat(byHand.sent(day.id, organiser))
                .extracting(ByHand.Sent::subject, ByHand.Sent::by, ByHand.Sent::count)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Tot morgen", "Noor", 3),
                        org.assertj.core.groups.Tuple.tuple("Tweede ronde", "Noor", 1),
                        org.assertj.core.groups.Tuple.tuple("Neem laarzen mee", "Noor", 1));
        assertThatThrownBy(() -> byHand.write(day.id, day.id.value(), Whom.PLACE, " ", "x", organiser))
                .isInstanceOfSatisfying(
                        Problem.class, wrong -> assertThat(wrong.field()).contains("subject"));
    }

    @Test
    void theDoorMayHearTheSameTwiceAndKeepsWhatItHeardFirst() {
        Days day = day(Policy.WAITING_LIST, 1, null);
        Viewer sanne = Days.members(accounts, 1).getFirst();
        registrations.signUp(day.id, sanne);
        Participant one = participants.all(day.id, "", EDITOR).getFirst();
        Instant seen = Instant.now().minus(Duration.ofMinutes(20));
        door.present(day.id, one.id(), true, seen, EDITOR);
        door.present(day.id, one.id(), true, Instant.now(), EDITOR);
        assertThat(participants.all(day.id, "", EDITOR).getFirst().presentAt().orElseThrow())
                .isBetween(seen.minusSeconds(1), seen.plusSeconds(1));
        RegistrationId walkIn = RegistrationId.random();
        door.walkIn(day.id, walkIn, "Zomaar Iemand", seen, EDITOR);
        door.walkIn(day.id, walkIn, "Zomaar Iemand", seen, EDITOR);
        DayOverview stand = participants.overview(day.id, EDITOR).orElseThrow();
        assertThat(stand.present()).isEqualTo(2);
        assertThat(stand.walkedIn()).isEqualTo(1);
        assertThat(stand.lines().getFirst().left().taken()).isEqualTo(1);
        // A phone that had no network says only now that they were not there yet
        door.present(day.id, one.id(), false, seen.minusSeconds(60), EDITOR);
        assertThat(door.count(day.id, EDITOR)).containsExactly(2, 1);
        door.present(day.id, one.id(), false, Instant.now(), EDITOR);
        assertThat(door.count(day.id, EDITOR)).containsExactly(1, 1);
    }

    @Test
    void aQuestionBeforehandReachesWhoAnswersAndTheirAddressIsNowhere() {
        Days day = day(Policy.WAITING_LIST, 5, null);
        String organiser = address();
        day.publish(day.draft.detailed(none -> none.answeredBy("Ilse", organiser)));
        String path = events.paths(day.id, VISITOR).getFirst();
        assertThat(reading.page(path, VISITOR).html())
                .contains(path + "/bericht", "Ilse")
                .doesNotContain(organiser);
        var sender = new nl.kringwijs.members.Messages.Sender("Roos Doorn", address());
        events.write(
                day.id,
                sender,
                "Mag ik een voorbeeld meenemen?",
                UUID.randomUUID().toString(),
                VISITOR);
        assertThat(accounts.mailsTo(organiser)).singleElement().asString().contains(day.draft.title());
        day.publish(day.draft.forReaders("member"));
        assertThatThrownBy(() -> events.write(
                        day.id, sender, "Nog iets", UUID.randomUUID().toString(), VISITOR))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aTicketTellsTheNameAtTheDoorAlone() {
        Days day = day(Policy.WAITING_LIST, 1, null);
        Viewer sanne = Days.members(accounts, 1).getFirst();
        registrations.signUp(day.id, sanne);
        String code = registrations.own(day.id, sanne).orElseThrow().ticket();
        assertThat(door.ticket(code, EDITOR).orElseThrow().name()).isEqualTo(sanne.name());
        assertThat(door.ticket(code, MEMBER).orElseThrow().name()).isEmpty();
        assertThat(door.ticket(code, VISITOR).orElseThrow().name()).isEmpty();
        assertThat(door.ticket("verzonnen", EDITOR)).isEmpty();
        assertThat(links.find(code)).isEmpty();
    }
}
