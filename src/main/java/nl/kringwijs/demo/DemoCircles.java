package nl.kringwijs.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.kringwijs.circles.CircleDraft;
import nl.kringwijs.circles.CircleDraft.Face;
import nl.kringwijs.circles.CircleDraft.Line;
import nl.kringwijs.circles.CircleDraft.Mate;
import nl.kringwijs.circles.CircleDraft.Parties;
import nl.kringwijs.circles.CircleDraft.Stop;
import nl.kringwijs.circles.CircleDraft.Text;
import nl.kringwijs.circles.CircleDraft.Way;
import nl.kringwijs.circles.CircleId;
import nl.kringwijs.circles.CircleMembers;
import nl.kringwijs.circles.CircleSpace;
import nl.kringwijs.circles.CircleStage;
import nl.kringwijs.circles.Circles;
import nl.kringwijs.circles.JoiningWay;
import nl.kringwijs.events.GroupMeeting;
import nl.kringwijs.shared.TimeSlot;
import nl.kringwijs.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Eight circles in all states: two calls, one of which is over, an open one, running ones and finished ones.
@Component
@ConditionalOnProperty("kringwijs.demo")
class DemoCircles {

    private final Circles circles;
    private final CircleMembers members;
    private final CircleSpace space;
    private final Clock clock;

    DemoCircles(Circles circles, CircleMembers members, CircleSpace space, Clock clock) {
        this.circles = circles;
        this.members = members;
        this.space = space;
        this.clock = clock;
    }

    /// What the drafts are made of.
    private record Kit(LocalDate today, Map<String, UUID> themes, Map<String, UUID> parties) {

        List<UUID> about(String... names) {
            return List.of(names).stream()
                    .map(name -> Objects.requireNonNull(themes.get(name)))
                    .toList();
        }

        Parties by(@Nullable UUID predecessor, String organiser, String... partners) {
            return new Parties(
                    List.of(Objects.requireNonNull(parties.get(organiser))),
                    List.of(partners).stream()
                            .map(name -> Objects.requireNonNull(parties.get(name)))
                            .toList(),
                    "",
                    "",
                    predecessor);
        }
    }

    void make(Map<String, UUID> themes, Map<String, UUID> parties, Viewer editor, Map<String, Viewer> known) {
        var kit = new Kit(LocalDate.now(clock), themes, parties);
        CircleId demolition = publish(afterDemolition(kit), editor);
        CircleId table = publish(kitchenTable(kit, demolition), editor);
        CircleId neighbours = publish(neighbours(kit), editor);
        for (CircleId circle : List.of(
                demolition,
                table,
                neighbours,
                publish(outdoorRoom(kit), editor),
                publish(staircase(kit), editor),
                publish(unseen(kit), editor),
                publish(warm(kit), editor),
                publish(communityHouse(kit), editor))) {
            members.appoint(circle, "jolanda@example.org", editor);
        }
        fill(
                neighbours,
                kit.today(),
                Objects.requireNonNull(known.get("jolanda@example.org")),
                Objects.requireNonNull(known.get("sanne@example.org")));
    }

    private CircleId publish(CircleDraft draft, Viewer editor) {
        CircleId id = circles.begin(draft, editor);
        circles.publish(id, draft, 1, editor);
        return id;
    }

    /// The closed space of a running circle: who is in, a meeting to come, two notes.
    private void fill(CircleId circle, LocalDate today, Viewer leader, Viewer member) {
        Viewer leading = leader.belonging(Set.of(circle.members()), Set.of(circle.ref()));
        members.invite(circle, "sanne@example.org", leading);
        members.join(circle, "", member);
        space.meet(
                circle,
                new GroupMeeting(
                        "Vierde keer: wie belt er bij wie aan",
                        new TimeSlot(today.plusDays(23), java.time.LocalTime.of(13, 0), java.time.LocalTime.of(16, 30)),
                        "Buurthuis De Gaard, de achterzaal",
                        "We lopen eerst een half uur. Neem één situatie mee waarin je te laat was."),
                leading);
        space.write(circle, "Wat we de vorige keer afspraken", """
                - Iedereen belt voor de vierde keer bij twee buren aan en schrijft op wie er opendeed.
                - Farah vraagt na wat de huisarts mag zeggen.
                - De lijst met telefoonnummers blijft op papier.
                """, leading);
        space.write(
                circle,
                "Mijn rondje door de Rozenhof",
                "Bij zes van de tien deuren werd opengedaan. Op nummer 14 kreeg ik koffie en een naam die ik nog niet kende.",
                member.belonging(Set.of(circle.members()), Set.of()));
    }

    private static CircleDraft kitchenTable(Kit kit, CircleId before) {
        LocalDate first = kit.today().plusDays(26);
        return draft(
                "Fysiek en sociaal aan één keukentafel",
                "De stratenmaker komt in maart, de schuldhulp in mei, en niemand belde elkaar. In deze kring oefenen we hoe je één afspraak maakt waar een straat iets aan heeft.",
                kit.about("Samenwerken over grenzen", "Wonen en leefbaarheid"),
                new Text("""
                        In bijna elke wijk liggen twee plannen naast elkaar: een voor de stenen en een voor de mensen. Ze gaan over dezelfde deur, maar hebben een eigen planning, een eigen potje en een eigen taal. Jij staat ertussen, vaak als enige die beide kanten kent.

                        Deze kring gaat verder waar *Na de sloop* ophield: niet nog een analyse, maar afspraken die je maandag kunt gebruiken.
                        """, """
                        Je past hier goed als je:

                        - over stenen gaat: beheer, groen, renovatie;
                        - over mensen gaat: welzijn, schuldhulp, jeugd;
                        - of er woont, of er elke dag staat.
                        """, """
                        - Een startsessie waarin we samen de onderwerpen kiezen.
                        - Vier middagen op locatie, telkens bij een ander van ons.
                        - Een kist met gereedschap waar ook je bestuurder iets aan heeft.
                        """, """
                        Onderweg één gezamenlijke agenda per wijk, op één bladzijde. Aan het eind een gereedschapskist met drie vakken: voor jou, voor je collega’s en voor je bestuurder.
                        """),
                new Way(
                        CircleStage.CALL,
                        JoiningWay.ON_REQUEST,
                        12,
                        kit.today().minusDays(20),
                        kit.today().plusDays(12),
                        kit.today().plusDays(17),
                        "geen, reiskosten regel je zelf"),
                kit.by(before.value(), "Kringwijs netwerk", "Kenniskring Wijk en Stad", "Corporatie Thuishaven"),
                List.of(
                        "Wie mag er namens alle organisaties ja zeggen aan de voordeur?",
                        "Hoe leg je twee planningen op elkaar zonder een derde te maken?",
                        "Wat doe je als het ene potje leeg is en het andere niet mag schuiven?"),
                List.of(
                        Stop.of("Startsessie", first, "", "De Zaaghal, Maasdrecht. Samen de thema’s kiezen.")
                                .with("gemeente Maasdrecht"),
                        Stop.of("Aan de voordeur", first.plusDays(56), "", "Hogelanden, Eemsloot")
                                .with("gemeente Eemsloot"),
                        Stop.of("Twee potjes", first.plusDays(105), "", "Duinwijk, Zuiderzand. Onder voorbehoud."),
                        Stop.of("Eén planning", null, "in het voorjaar", ""),
                        Stop.of("Zelf te kiezen", null, "in het voorjaar", ""),
                        Stop.of("Oogst", null, "voor de zomer", "De kist vullen")),
                List.of(
                        Mate.of("Jolanda Vreeswijk", "begeleider", "gemeente Maasdrecht"),
                        Mate.of("Ilse Brandsma", "begeleider", "Kenniskring Wijk en Stad"),
                        Mate.of("Dewi Soerodimedjo", "gastvrouw in Tielrode", "Stichting De Meent"),
                        Mate.of("Tom Verkade", "legt vast wat we leren", "")));
    }

    private static CircleDraft afterDemolition(Kit kit) {
        LocalDate first = kit.today().minusMonths(14);
        return draft(
                "Na de sloop",
                "Negen teams brachten in kaart wat er misging tussen de laatste verhuiswagen en de eerste paal.",
                kit.about("Wonen en leefbaarheid", "Samenwerken over grenzen"),
                new Text(
                        "Een sloopplan telt woningen. Wie er woonde, waar die heen ging en wie er terugkwam, stond nergens bij elkaar.",
                        "Teams van gemeente, corporatie en welzijn uit wijken waar gesloopt wordt of net gesloopt is.",
                        "Vier dagen op locatie en één kaart van een straat door de tijd, die je voor je eigen wijk kunt maken.",
                        ""),
                new Way(CircleStage.FINISHED, JoiningWay.ON_REQUEST, null, first.minusMonths(2), null, null, "geen"),
                kit.by(null, "Kenniskring Wijk en Stad", "Corporatie Thuishaven"),
                List.of(
                        "Wie houdt het adresboek bij als iedereen verhuist?",
                        "Wanneer vraag je bewoners wat zij missen, en wat doe je met het antwoord?"),
                List.of(
                        Stop.of("Startsessie", first, "", "Maasdrecht"),
                        Stop.of("De lege straat", first.plusMonths(3), "", "Duinwijk, Zuiderzand"),
                        Stop.of("Terugkeer", first.plusMonths(6), "", "Lelieveld, Tielrode"),
                        Stop.of("Oogst", first.plusMonths(9), "", "Eemsloot")),
                List.of(
                        Mate.of("Jolanda Vreeswijk", "begeleider", "gemeente Maasdrecht"),
                        Mate.of("Anneke Vos", "begeleider", "Corporatie Thuishaven")));
    }

    private static CircleDraft neighbours(Kit kit) {
        LocalDate first = kit.today().minusMonths(6);
        return draft(
                "Buren die zorgen",
                "Wat kun je van buren vragen, wat moet je ze juist niet vragen, en wie belt er aan als het stil is?",
                kit.about("Sociale basis", "Bestaanszekerheid"),
                new Text(
                        "Zorg komt steeds vaker van naast de deur. Soms is dat mooi, soms is het te zwaar en ziet niemand het.",
                        "Mensen die in de wijk werken en weten hoe een dichte deur klinkt.",
                        "Vier middagen, een vaste groep en een telefoonlijst op papier.",
                        ""),
                new Way(CircleStage.RUNNING, JoiningWay.ON_REQUEST, 16, first.minusMonths(2), null, null, "geen"),
                kit.by(null, "Stichting De Meent", "gemeente Maasdrecht"),
                List.of(
                        "Wanneer is hulp van een buur genoeg, en wie beslist dat?",
                        "Hoe weet je wie er niet opendoet?"),
                List.of(
                        Stop.of("Wie woont hier", first, "", "de Rozenhof, Maasdrecht"),
                        Stop.of("De stille kant van de straat", first.plusMonths(2), "", "Hogelanden, Eemsloot"),
                        Stop.of("Samen met de huisarts", first.plusMonths(4), "", "Lelieveld, Tielrode"),
                        Stop.of("Wie belt er bij wie aan", kit.today().plusDays(23), "", "Maasdrecht")),
                List.of(
                        Mate.of("Jolanda Vreeswijk", "begeleider", "gemeente Maasdrecht"),
                        Mate.of("Farah El Idrissi", "begeleider", "gemeente Tielrode")));
    }

    private static CircleDraft outdoorRoom(Kit kit) {
        LocalDate first = kit.today().minusMonths(26);
        return draft(
                "De straat als buitenkamer",
                "Bankjes, drempels en hagen: wat een straat doet met wie elkaar tegenkomt.",
                kit.about("Openbare ruimte", "Zeggenschap"),
                new Text(
                        "Een straat wordt ontworpen voor wie erdoorheen gaat. Wij keken naar wie er blijft staan.",
                        "Ontwerpers, beheerders en bewoners die aan dezelfde straat werken.",
                        "Drie wandelingen en een proefopstelling van een week.",
                        ""),
                new Way(CircleStage.FINISHED, JoiningWay.OPEN, null, first.minusMonths(1), null, null, "geen"),
                kit.by(null, "Atelier Noordkreek", "gemeente Zuiderzand"),
                List.of("Wie mag een bank verplaatsen?"),
                List.of(
                        Stop.of("Staan", first, "", "Zuiderzand"),
                        Stop.of("Zitten", first.plusMonths(2), "", "Eemsloot"),
                        Stop.of("Blijven", first.plusMonths(5), "", "Zuiderzand")),
                List.of(Mate.of("Yara Kloosterman", "begeleider", "Atelier Noordkreek")));
    }

    private static CircleDraft staircase(Kit kit) {
        LocalDate first = kit.today().minusDays(40);
        return draft(
                "Wat er op de trap gebeurt",
                "Een open kring voor wie in portiekflats werkt. Je stapt in wanneer je wilt, elke zes weken op een andere trap.",
                kit.about("Wonen en leefbaarheid"),
                new Text(
                        "Op de trap hoor je alles het eerst: wie verhuist, wie ruzie heeft, wie de post niet meer haalt.",
                        "Huismeesters, wijkbeheerders, opbouwwerkers en bewoners met een sleutel.",
                        "Anderhalf uur op een trap, koffie na, en een groep die je kunt bellen.",
                        ""),
                new Way(CircleStage.OPEN, JoiningWay.OPEN, null, first.minusDays(30), null, null, "geen"),
                kit.by(null, "Corporatie Thuishaven"),
                List.of("Wat zeg je wel en wat niet als je elkaar elke dag op de trap ziet?"),
                List.of(
                        Stop.of("De trap van nummer 40", first, "", "Hogelanden, Eemsloot"),
                        Stop.of("De galerij", kit.today().plusDays(9), "", "Lelieveld, Tielrode"),
                        Stop.of("De kelder", null, "", "")),
                List.of(
                        Mate.of("Jolanda Vreeswijk", "begeleider", "gemeente Maasdrecht"),
                        Mate.of("Amara Nwosu", "begeleider", "Corporatie Thuishaven")));
    }

    private static CircleDraft unseen(Kit kit) {
        return draft(
                "Jong en niet in beeld",
                "Ze zitten niet op school, niet op het werk en niet bij het jongerenwerk. Waar dan wel, en wie vraagt het ze?",
                kit.about("Opgroeien", "Bestaanszekerheid"),
                new Text(
                        "Elke wijk heeft er een paar. Samen zijn het er genoeg voor een kring.",
                        "Jongerenwerkers, leerplichtambtenaren, coaches en jongeren die het zelf meemaakten.",
                        "Dat bepalen we met wie zich meldt.",
                        ""),
                new Way(
                        CircleStage.CALL,
                        JoiningWay.ON_REQUEST,
                        null,
                        kit.today().minusDays(4),
                        null,
                        null,
                        ""),
                kit.by(null, "Jongerenwerk Spoor"),
                List.of("Hoe vraag je door zonder dat iemand wegloopt?"),
                List.of(),
                List.of(
                        Mate.of("Jolanda Vreeswijk", "begeleider", "gemeente Maasdrecht"),
                        Mate.of("Kees Rozendaal", "gastheer", "Jongerenwerk Spoor")));
    }

    private static CircleDraft warm(Kit kit) {
        LocalDate first = kit.today().minusMonths(2);
        return draft(
                "Warm wonen voor wie het laatst komt",
                "Zes gemeenten zoeken de huishoudens die geen brief openmaken en wel een koud huis hebben.",
                kit.about("Energie in de wijk", "Bestaanszekerheid"),
                new Text(
                        "De eerste helft van een straat tekent vanzelf. De laatste vijf deuren kosten meer tijd dan de andere dertig.",
                        "Energiecoaches en schuldhulpverleners uit de zes gemeenten die elkaar al kennen.",
                        "Vijf ochtenden en een gedeelde lijst met wat werkte.",
                        ""),
                new Way(CircleStage.RUNNING, JoiningWay.BY_INVITATION, 18, first.minusMonths(1), null, null, "geen"),
                kit.by(null, "Energieloket Eemsloot", "gemeente Eemsloot", "gemeente Tielrode"),
                List.of("Wat doe je bij de laatste vijf deuren?", "Wie betaalt het bezoek dat niets oplevert?"),
                List.of(
                        Stop.of("De koude kamer", first, "", "Eemsloot"),
                        Stop.of("De meterkast", kit.today().plusDays(37), "", "Tielrode"),
                        Stop.of("De brief", null, "na de winter", "")),
                List.of(
                        Mate.of("Jolanda Vreeswijk", "begeleider", "gemeente Maasdrecht"),
                        Mate.of("Yusuf Kaya", "begeleider", "Energieloket Eemsloot")));
    }

    private static CircleDraft communityHouse(Kit kit) {
        return draft(
                "Wie betaalt het buurthuis",
                "Een oproep aan penningmeesters en ambtenaren om hun begrotingen naast elkaar te leggen.",
                kit.about("Sociale basis", "Zeggenschap"),
                new Text(
                        "Een buurthuis in eigen beheer leeft van verhuur, subsidie en soep. De verhouding verschilt per plaats en niemand weet waarom.",
                        "Duo’s van een penningmeester en een ambtenaar.",
                        "Twee avonden, één rekenblad en een eerlijk gesprek.",
                        ""),
                new Way(
                        CircleStage.CALL,
                        JoiningWay.ON_REQUEST,
                        10,
                        kit.today().minusDays(120),
                        kit.today().minusDays(60),
                        null,
                        "geen"),
                kit.by(null, "Stichting De Meent"),
                List.of("Wat kost een sleutel?"),
                List.of(Stop.of("De rekening op tafel", null, "", "")),
                List.of(Mate.of("Tom Verkade", "begeleider", "Bewonersgroep De Gaard")));
    }

    private static CircleDraft draft(
            String title,
            String standfirst,
            List<UUID> themes,
            Text text,
            Way way,
            Parties parties,
            List<String> questions,
            List<Stop> stops,
            List<Mate> team) {
        return new CircleDraft(
                new Face(title, standfirst, themes),
                text,
                way,
                parties,
                questions.stream().map(Line::of).toList(),
                team,
                stops,
                "public",
                "");
    }
}
