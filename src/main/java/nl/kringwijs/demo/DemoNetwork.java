package nl.kringwijs.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.kringwijs.directory.OrganisationKind;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.directory.Organisations.OrganisationText;
import nl.kringwijs.directory.PlaceId;
import nl.kringwijs.directory.PlaceKind;
import nl.kringwijs.directory.Places;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.themes.ThemeKind;
import nl.kringwijs.themes.Themes;
import nl.kringwijs.themes.Themes.ThemeText;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// The themes, places and organisations of the invented network.
@Component
@ConditionalOnProperty("kringwijs.demo")
class DemoNetwork {

    private static final String AGENDA = "Leeragenda meebeslissen";

    private final Themes themes;
    private final Places places;
    private final Organisations organisations;

    DemoNetwork(Themes themes, Places places, Organisations organisations) {
        this.themes = themes;
        this.places = places;
        this.organisations = organisations;
    }

    Network make(Viewer editor) {
        return new Network(themes(editor), places(editor), organisations(editor));
    }

    private Map<String, UUID> themes(Viewer editor) {
        Map<String, UUID> made = new HashMap<>();
        add(
                made,
                editor,
                "Zeggenschap",
                "baksteen",
                "Bewoners die meebeslissen: over geld, over plannen, over wie er aan tafel zit.",
                "burgerbegroting",
                "uitdaagrecht",
                "bewonersbudget");
        add(
                made,
                editor,
                "Sociale basis",
                "mos",
                "Wat mensen voor elkaar doen en wat dat mogelijk maakt: ontmoeting, buurthuizen, opbouwwerk.",
                "buurthuis",
                "ontmoeting",
                "opbouwwerk");
        add(
                made,
                editor,
                "Wonen en leefbaarheid",
                "lei",
                "Prettig wonen, beheer, renovatie en wat er op de trap gebeurt.",
                "sociaal beheer",
                "renovatie",
                "sloop");
        add(
                made,
                editor,
                "Energie in de wijk",
                "oker",
                "Warme huizen, lage rekeningen en daken die meedoen.",
                "fixbrigade",
                "isolatie",
                "energiearmoede");
        add(
                made,
                editor,
                "Openbare ruimte",
                "water",
                "Pleinen, groen en achterpaden, en wie erover gaat.",
                "achterpad",
                "plein",
                "groen");
        add(
                made,
                editor,
                "Opgroeien",
                "pruim",
                "Jong zijn in de wijk: school, straat en wat daartussen zit.",
                "jongerenwerk",
                "schoolplein");
        add(
                made,
                editor,
                "Bestaanszekerheid",
                "klei",
                "Rondkomen, schulden en hulp die je niet hoeft te zoeken.",
                "stille armoede",
                "schulden",
                "schuldhulp");
        add(
                made,
                editor,
                "Samenwerken over grenzen",
                "riet",
                "Fysiek en sociaal aan één tafel, met één rooster en één jas.",
                "domeinoverstijgend werken",
                "ontschotten",
                "wijkaanpak");
        made.put(
                AGENDA,
                themes.add(
                                new ThemeText(
                                        AGENDA,
                                        "Wat we over meebeslissen nog niet weten. Elke workshop, kring en terugblik die er een stukje van beantwoordt, staat hier.",
                                        "lei",
                                        List.of("leeragenda zeggenschap"),
                                        ThemeKind.AGENDA,
                                        ""),
                                editor)
                        .id()
                        .value());
        return made;
    }

    private void add(
            Map<String, UUID> made, Viewer editor, String name, String pigment, String text, String... synonyms) {
        made.put(
                name,
                themes.add(new ThemeText(name, text, pigment, List.of(synonyms)), editor)
                        .id()
                        .value());
    }

    private Map<String, UUID> places(Viewer editor) {
        Map<String, UUID> made = new HashMap<>();
        PlaceId river = place(made, editor, "Rivierenland", PlaceKind.PROVINCIE, null, "");
        PlaceId north = place(made, editor, "Noordkreek", PlaceKind.PROVINCIE, null, "");
        PlaceId coast = place(made, editor, "Kuststreek", PlaceKind.PROVINCIE, null, "");
        PlaceId maasdrecht = place(made, editor, "Maasdrecht", PlaceKind.GEMEENTE, river, "");
        PlaceId eemsloot = place(made, editor, "Eemsloot", PlaceKind.GEMEENTE, north, "");
        PlaceId zuiderzand = place(made, editor, "Zuiderzand", PlaceKind.GEMEENTE, coast, "");
        PlaceId tielrode = place(made, editor, "Tielrode", PlaceKind.GEMEENTE, river, "");
        place(made, editor, "Haverwoude", PlaceKind.GEMEENTE, north, "");
        place(made, editor, "de Rozenhof", PlaceKind.WIJK, maasdrecht, "Plan West");
        place(made, editor, "Hogelanden", PlaceKind.WIJK, eemsloot, "");
        place(made, editor, "Duinwijk", PlaceKind.WIJK, zuiderzand, "");
        place(made, editor, "Lelieveld", PlaceKind.WIJK, tielrode, "");
        return made;
    }

    private PlaceId place(
            Map<String, UUID> made,
            Viewer editor,
            String name,
            PlaceKind kind,
            @org.jspecify.annotations.Nullable PlaceId parent,
            String former) {
        PlaceId id = places.named(name, kind, parent, former, editor).id();
        made.put(name, id.value());
        return id;
    }

    private Map<String, UUID> organisations(Viewer editor) {
        Map<String, UUID> made = new HashMap<>();
        organisation(made, editor, "Kringwijs netwerk", "KWN", OrganisationKind.COALITIE);
        organisation(made, editor, "gemeente Maasdrecht", "", OrganisationKind.GEMEENTE);
        organisation(made, editor, "gemeente Eemsloot", "", OrganisationKind.GEMEENTE);
        organisation(made, editor, "gemeente Zuiderzand", "", OrganisationKind.GEMEENTE);
        organisation(made, editor, "gemeente Tielrode", "", OrganisationKind.GEMEENTE);
        organisation(made, editor, "gemeente Haverwoude", "", OrganisationKind.GEMEENTE);
        organisation(made, editor, "Corporatie Thuishaven", "", OrganisationKind.CORPORATIE);
        organisation(made, editor, "Stichting De Meent", "", OrganisationKind.WELZIJN);
        organisation(made, editor, "Jongerenwerk Spoor", "", OrganisationKind.WELZIJN);
        organisation(made, editor, "Energieloket Eemsloot", "", OrganisationKind.ANDERS);
        organisation(made, editor, "Kenniskring Wijk en Stad", "KWS", OrganisationKind.KENNISINSTITUUT);
        organisation(made, editor, "Bewonersgroep De Gaard", "", OrganisationKind.BEWONERSINITIATIEF);
        organisation(made, editor, "Atelier Noordkreek", "", OrganisationKind.ANDERS);
        organisation(made, editor, "Corporatie Het Anker", "", OrganisationKind.CORPORATIE);
        organisation(made, editor, "Corporatie Rivierhuis", "", OrganisationKind.CORPORATIE);
        organisation(made, editor, "Stichting Buurtstoel", "", OrganisationKind.WELZIJN);
        organisation(made, editor, "Welzijn Tielrode", "", OrganisationKind.WELZIJN);
        organisation(made, editor, "Bewonersberaad Maasdrecht", "", OrganisationKind.BEWONERSINITIATIEF);
        organisation(made, editor, "Bewoners van de Kadestraat", "", OrganisationKind.BEWONERSINITIATIEF);
        organisation(made, editor, "Voedselpunt Hogelanden", "", OrganisationKind.BEWONERSINITIATIEF);
        organisation(made, editor, "Jongerenraad Lelieveld", "", OrganisationKind.BEWONERSINITIATIEF);
        organisation(made, editor, "Hogeschool Rivierenland", "", OrganisationKind.KENNISINSTITUUT);
        organisation(made, editor, "Waterschap Kuststreek", "", OrganisationKind.OVERHEID);
        organisation(made, editor, "provincie Rivierenland", "", OrganisationKind.OVERHEID);
        organisation(made, editor, "Basisschool De Lijster", "", OrganisationKind.ANDERS);
        organisation(made, editor, "Brede school De Branding", "", OrganisationKind.ANDERS);
        together(made, editor);
        return made;
    }

    /// Who the network itself is made up of.
    private void together(Map<String, UUID> made, Viewer editor) {
        var network = organisations.known("Kringwijs netwerk").orElseThrow();
        organisations.change(
                network,
                new OrganisationText(
                        network.name(),
                        network.abbreviation(),
                        network.kind(),
                        network.site(),
                        null,
                        List.of(
                                member(made, "Kenniskring Wijk en Stad", "voert het programma uit"),
                                member(made, "Stichting De Meent", ""),
                                member(made, "Corporatie Thuishaven", ""),
                                member(made, "Bewonersberaad Maasdrecht", ""),
                                member(made, "provincie Rivierenland", "betaalt mee"))),
                editor);
    }

    private static OrganisationSummary.Member member(Map<String, UUID> made, String name, String role) {
        return new OrganisationSummary.Member(Objects.requireNonNull(made.get(name), name), role);
    }

    private void organisation(
            Map<String, UUID> made, Viewer editor, String name, String abbreviation, OrganisationKind kind) {
        made.put(
                name,
                organisations.named(name, abbreviation, kind, "", editor).id().value());
    }
}
