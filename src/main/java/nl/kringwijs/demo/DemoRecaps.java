package nl.kringwijs.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kringwijs.library.MaterialKind;
import nl.kringwijs.library.RecapDesk;
import nl.kringwijs.library.RecapDraft;
import nl.kringwijs.library.RecapDraft.Piece;
import nl.kringwijs.library.RecapDraft.Section;
import nl.kringwijs.library.RecapId;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// The recaps of the four days, written as drafts with their decks; published when the decks are taken apart.
@Component
@ConditionalOnProperty("kringwijs.demo")
class DemoRecaps {

    static final Set<String> TITLES = Set.of(
            "Meekijken in de Rozenhof, waar de straat de begroting maakt",
            "Een middag langs de daken van Eemsloot",
            "Wie heeft de sleutel? Een avond over buurthuizen",
            "Drie werkgevers, één conciërge");

    private final RecapDesk desk;
    private final DemoDecks decks;

    DemoRecaps(RecapDesk desk, DemoDecks decks) {
        this.desk = desk;
        this.decks = decks;
    }

    List<RecapId> begin(DemoEvents.Made events, Map<String, UUID> themes, Viewer editor) throws IOException {
        return List.of(
                rozenhof(events, themes, editor),
                winter(events, themes, editor),
                keys(events, themes, editor),
                caretaker(events, themes, editor));
    }

    private static Section section(String title, @Nullable UUID theme, String body) {
        return new Section(UUID.randomUUID(), title, theme, body);
    }

    private static Piece deck(MediaFile file, String title, String makers, Section section) {
        return Piece.file(file.id().value(), title, MaterialKind.PRESENTATIE)
                .noted("", makers, "CC BY 4.0")
                .in(section.key());
    }

    private RecapId rozenhof(DemoEvents.Made events, Map<String, UUID> themes, Viewer editor) throws IOException {
        Section street = section("De straat maakt de begroting", themes.get("Zeggenschap"), """
                Sinds drie jaar verdelen bewoners van de Rozenhof zelf een deel van het wijkgeld. Eerst € 20.000, dit jaar € 84.000. Wijkregisseur Noor Veltkamp vertelt waarom de financieel adviseur nu vanaf dag één in de zaal zit, en waarom afvallers hun plan mogen verbeteren in plaats van weggooien.

                > Eerst mochten we inspreken. Nu moeten we kiezen. Dat is een ander gesprek.

                ### Wat bezoekers meegaven

                - Laat plannenmakers elkaars begroting nakijken.
                - Maak van de markt met kraampjes een vast moment.
                - Beheer na drie jaar staat in geen enkel plan.
                """);
        Section house = section("Een huis van de buurt", themes.get("Sociale basis"), """
                Buurthuis De Gaard draait zonder beheerder. Wie koffie zet, heeft de sleutel. Dewi Soerodimedjo liet zien hoe dertig sleutelhouders één rooster maken, en wat er gebeurt als iemand het licht laat branden.
                """);
        Section rooms = section("Drie weken boven de wijkpost", themes.get("Wonen en leefbaarheid"), """
                Boven de wijkpost liggen twee logeerkamers voor wie even geen dak heeft. De sleutel ligt beneden, de afspraken hangen aan de muur. Corporatie Thuishaven rekende na wat het kost, en wie er daarna zijn huis behield.

                | Wie logeerde | Hoe vaak |
                | --- | --- |
                | Na een scheiding | 14 |
                | Na brand of waterschade | 6 |
                | Uit het ziekenhuis | 9 |
                """);
        Section green = section("Groen dat iets zegt", themes.get("Openbare ruimte"), """
                De fietstocht langs drie hofjes eindigde bij een bank die bewoners zelf verplaatsten. Vier meter, genoeg om de ruzie te laten stoppen.
                """);
        Section path = section("Een pad van vijftien fietsen", themes.get("Opgroeien"), """
                Vijftien jongeren bepaalden de route en stelden de vragen. Wie meefietste, kreeg bij elke stop een kaartje: wat zou jij hier doen, met dit budget en deze buren?
                """);
        Section coffee = section("Op de koffie bij de schuldhulp", themes.get("Bestaanszekerheid"), """
                De schuldhulp zit op dinsdag in de buurtkeuken, naast de soep. Er ligt geen folder. In een jaar kwamen 88 huishoudens langs, van wie de helft nog niet bekend was.
                """);
        List<Piece> pieces = new ArrayList<>(List.of(
                deck(
                                decks.rozenhof(editor),
                                "Rozenhof begroot zelf: drie jaar burgerbegroting in één wijk",
                                "Noor Veltkamp en Hamza Belkadi, gemeente Maasdrecht",
                                street)
                        .from(6),
                Piece.address("https://vimeo.com/76979871", "Een avond stemmen op het plein", MaterialKind.FILM)
                        .in(street.key()),
                Piece.address("https://example.org/haalbaarheid-a4", "Haalbaarheid op één A4", MaterialKind.LINK)
                        .noted("Formulier om over te nemen", "", "")
                        .in(street.key()),
                deck(
                        decks.rooms(editor),
                        "Twee kamers, één sleutel",
                        "Fatima Karroum en Joris Kuipers, Corporatie Thuishaven",
                        rooms),
                deck(decks.asking(editor), "Zo vragen we door", "Kees Rozendaal, Jongerenwerk Spoor", path),
                Piece.address("https://example.org/gesprekskaart", "Wat zeg je wel, wat zeg je niet", MaterialKind.LINK)
                        .noted("Gesprekskaart van één bladzijde", "", "")
                        .in(coffee.key())));
        return desk.begin(
                new RecapDraft(
                        events.rozenhof().value(),
                        "Meekijken in de Rozenhof, waar de straat de begroting maakt",
                        "Zeventig collega’s liepen een dag mee in Maasdrecht: langs zes onderwerpen, op drie fietstochten, en met één vraag van de wijk aan de bezoekers.",
                        "Maasdrecht liet zich een dag op de vingers kijken. Niet om te laten zien hoe goed het gaat, maar om te horen waar het schuurt. De vraag van de wijk was: *wat zouden jullie hier morgen mee stoppen?*",
                        List.of(street, house, rooms, green, path, coffee),
                        pieces,
                        "public",
                        ""),
                editor);
    }

    private RecapId winter(DemoEvents.Made events, Map<String, UUID> themes, Viewer editor) throws IOException {
        Section school = section("Het dak van de school", themes.get("Energie in de wijk"), """
                Basisschool De Lijster wekt op zaterdag meer op dan zij op maandag verbruikt. De buren kopen mee, via een contract dat de kinderen van groep acht hertaalden.
                """);
        Section flat = section("De flat die zichzelf verwarmt", themes.get("Wonen en leefbaarheid"), """
                Van de 96 huishoudens tekenden er 71. De anderen kregen geen brief maar een bezoek, met een kop soep en een zaklamp voor de meterkast.
                """);
        Section soup = section("Soep in de kerk", themes.get("Bestaanszekerheid"), """
                Achter een koude kamer zit vaak een stapel post. Daarom schuift de schuldhulp aan op donderdag, en zijn een op de vijf gesprekken van de fixbrigade geen energiegesprek.
                """);
        return desk.begin(
                new RecapDraft(
                        events.winter().value(),
                        "Een middag langs de daken van Eemsloot",
                        "Vijftig collega’s klommen drie daken op: een school, een flat en een kerk. Wat het kostte, wie er ruzie over maakte en waarom het er toch ligt.",
                        "",
                        List.of(school, flat, soup),
                        List.of(
                                deck(
                                        decks.winter(editor),
                                        "Warm de winter door",
                                        "Yusuf Kaya, Energieloket Eemsloot",
                                        soup),
                                deck(
                                                decks.contract(editor),
                                                "Samen stroom van het dak: het contract in gewone taal",
                                                "Groep acht van basisschool De Lijster",
                                                school)
                                        .of(MaterialKind.DOCUMENT)),
                        "public",
                        ""),
                editor);
    }

    private RecapId keys(DemoEvents.Made events, Map<String, UUID> themes, Viewer editor) throws IOException {
        Section roster = section("Dertig sleutels, één rooster", themes.get("Sociale basis"), """
                Toen de beheerder met pensioen ging, stonden er twaalf mensen op de stoep met een plan. Het hangt nu op papier achter de deur: wie koffie zet, heeft de sleutel.
                """);
        Section tables = section("Tafelgesprekken", themes.get("Samenwerken over grenzen"), """
                Vijf tafels, vijf vragen. De brandweer kreeg de meeste, de verzekering de lastigste.
                """);
        return desk.begin(
                new RecapDraft(
                        events.keys().value(),
                        "Wie heeft de sleutel? Een avond over buurthuizen",
                        "Veertig mensen uit negen gemeenten praatten in Tielrode over buurthuizen die van de buurt zijn.",
                        "",
                        List.of(roster, tables),
                        List.of(deck(
                                decks.keys(editor),
                                "Dertig sleutels, één rooster",
                                "Dewi Soerodimedjo, Stichting De Meent",
                                roster)),
                        "public",
                        ""),
                editor);
    }

    private RecapId caretaker(DemoEvents.Made events, Map<String, UUID> themes, Viewer editor) throws IOException {
        Section bunch = section("De sleutelbos van Zuiderzand", themes.get("Samenwerken over grenzen"), """
                Thuishaven, gemeente en school delen in Zuiderzand een functie. En de sleutelbos. Sjoerd Haanstra werkt 32 uur in één wijk, met één jas.
                """);
        Section money = section("Wie betaalt wat", themes.get("Samenwerken over grenzen"), """
                Het convenant telt twee bladzijden. De bijlage over verzekeringen telt er elf.
                """);
        return desk.begin(
                new RecapDraft(
                        events.caretaker().value(),
                        "Drie werkgevers, één conciërge",
                        "Thuishaven, gemeente en welzijn delen in Zuiderzand een functie. En de sleutelbos.",
                        "",
                        List.of(bunch, money),
                        List.of(deck(
                                        decks.caretaker(editor),
                                        "De sleutelbos van Zuiderzand",
                                        "Marit de Boer, gemeente Zuiderzand",
                                        bunch)
                                .forReaders("member")),
                        "public",
                        ""),
                editor);
    }
}
