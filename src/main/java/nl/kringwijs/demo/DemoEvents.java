package nl.kringwijs.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.EventDraft.Item;
import nl.kringwijs.events.EventDraft.Someone;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.Events;
import nl.kringwijs.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Four days that have been and two to come, with their programmes and people.
@Component
@ConditionalOnProperty("kringwijs.demo")
class DemoEvents {

    private final Events events;
    private final Clock clock;

    DemoEvents(Events events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    record Made(EventId rozenhof, EventId winter, EventId keys, EventId caretaker) {}

    Made make(Map<String, UUID> themes, Map<String, UUID> places, Map<String, UUID> organisations, Viewer editor) {
        LocalDate today = LocalDate.now(clock);
        EventId rozenhof = publish(
                editor,
                new EventDraft(
                        "Meekijken in de Rozenhof",
                        "Zeventig collega’s lopen een dag mee in Maasdrecht, langs zes onderwerpen en met één vraag van de wijk aan de bezoekers.",
                        "De Rozenhof laat zich een dag op de vingers kijken. Je loopt of fietst mee met de mensen die er werken, en zegt aan het eind wat je opviel.",
                        today.minusDays(66),
                        LocalTime.of(9, 30),
                        LocalTime.of(16, 30),
                        "Buurthuis De Gaard",
                        places.get("de Rozenhof"),
                        organisations.get("Kringwijs netwerk"),
                        organisations.get("gemeente Maasdrecht"),
                        List.of(themes.get("Zeggenschap"), themes.get("Openbare ruimte"), themes.get("Opgroeien")),
                        "Wat zouden jullie hier morgen mee stoppen?",
                        List.of(
                                item(
                                        "Ochtend",
                                        9,
                                        30,
                                        "Inloop met soep",
                                        "In de grote zaal. De begeleiders herken je aan een geel lint.",
                                        null),
                                item(
                                        "Ochtend",
                                        10,
                                        0,
                                        "De straat maakt de begroting",
                                        "Waarom bewoners nu zelf kiezen, en wat er dan misgaat.",
                                        themes.get("Zeggenschap"),
                                        new Someone("Noor Veltkamp", "spreker", "wijkregisseur", "gemeente Maasdrecht"),
                                        new Someone("Hamza Belkadi", "spreker", "opbouwwerker", "Stichting De Meent")),
                                item(
                                        "Ochtend",
                                        11,
                                        15,
                                        "Een huis van de buurt",
                                        "Een buurthuis zonder beheerder, met dertig sleutels.",
                                        themes.get("Sociale basis"),
                                        new Someone(
                                                "Dewi Soerodimedjo",
                                                "begeleider",
                                                "sleutelhouder",
                                                "Bewonersgroep De Gaard")),
                                item(
                                        "Middag",
                                        13,
                                        30,
                                        "Drie weken boven de wijkpost",
                                        "Logeren in de wijk als je even geen dak hebt.",
                                        themes.get("Wonen en leefbaarheid"),
                                        new Someone(
                                                "Fatima Karroum",
                                                "spreker",
                                                "gebiedsbeheerder",
                                                "Corporatie Thuishaven"),
                                        new Someone(
                                                "Joris Kuipers",
                                                "spreker",
                                                "projectleider wonen",
                                                "Corporatie Thuishaven")),
                                item(
                                        "Middag",
                                        13,
                                        30,
                                        "Groen dat iets zegt",
                                        "Fietstocht langs drie hofjes.",
                                        themes.get("Openbare ruimte"),
                                        new Someone(
                                                "Yara Kloosterman", "begeleider", "ontwerper", "Atelier Noordkreek")),
                                item(
                                        "Middag",
                                        13,
                                        30,
                                        "Een pad van vijftien fietsen",
                                        "Jongeren bepalen de route en stellen de vragen.",
                                        themes.get("Opgroeien"),
                                        new Someone(
                                                "Kees Rozendaal",
                                                "begeleider",
                                                "jongerenwerker",
                                                "Jongerenwerk Spoor")),
                                item(
                                        "Middag",
                                        15,
                                        0,
                                        "Op de koffie bij de schuldhulp",
                                        "Hulp die naast de soep zit.",
                                        themes.get("Bestaanszekerheid"),
                                        new Someone(
                                                "Bente Hollander",
                                                "begeleider",
                                                "schuldhulpverlener",
                                                "gemeente Maasdrecht"))),
                        "public",
                        ""));
        EventId winter = publish(
                editor,
                new EventDraft(
                        "Een middag langs de daken",
                        "Een school, een flat en een kerk in Eemsloot: wat zonnepanelen doen met een buurt.",
                        "Trek schoenen aan waarop je een ladder op durft.",
                        today.minusDays(46),
                        LocalTime.of(13, 0),
                        LocalTime.of(17, 0),
                        "Basisschool De Lijster",
                        places.get("Hogelanden"),
                        organisations.get("Kringwijs netwerk"),
                        organisations.get("gemeente Eemsloot"),
                        List.of(themes.get("Energie in de wijk"), themes.get("Wonen en leefbaarheid")),
                        "",
                        List.of(
                                item(
                                        "",
                                        13,
                                        0,
                                        "Het dak van de school",
                                        "Op zaterdag wekt de school meer op dan zij op maandag verbruikt.",
                                        themes.get("Energie in de wijk"),
                                        new Someone("Yusuf Kaya", "spreker", "coördinator", "Energieloket Eemsloot"),
                                        new Someone("Ruth Anker", "spreker", "directeur", "Basisschool De Lijster")),
                                item(
                                        "",
                                        14,
                                        30,
                                        "De flat die zichzelf verwarmt",
                                        "Wat de bewoners tekenden, en wat niet.",
                                        themes.get("Wonen en leefbaarheid"),
                                        new Someone(
                                                "Pieter Wiersma",
                                                "spreker",
                                                "vastgoedadviseur",
                                                "Corporatie Thuishaven")),
                                item(
                                        "",
                                        16,
                                        0,
                                        "Soep in de kerk",
                                        "De fixbrigade vertelt.",
                                        themes.get("Bestaanszekerheid"),
                                        new Someone(
                                                "Gerda Posthumus",
                                                "gastvrouw",
                                                "vrijwilliger",
                                                "Energieloket Eemsloot"))),
                        "public",
                        ""));
        EventId keys = publish(
                editor,
                new EventDraft(
                        "Wie heeft de sleutel?",
                        "Een avond over buurthuizen die van de buurt zijn.",
                        "",
                        today.minusYears(1).minusDays(20),
                        LocalTime.of(19, 0),
                        LocalTime.of(21, 30),
                        "Buurthuis De Gaard",
                        places.get("Tielrode"),
                        organisations.get("Stichting De Meent"),
                        organisations.get("gemeente Tielrode"),
                        List.of(themes.get("Sociale basis")),
                        "",
                        List.of(
                                item(
                                        "",
                                        19,
                                        0,
                                        "Dertig sleutels, één rooster",
                                        "Hoe een buurthuis open bleef.",
                                        themes.get("Sociale basis"),
                                        new Someone(
                                                "Dewi Soerodimedjo",
                                                "spreker",
                                                "sociaal ondernemer",
                                                "Stichting De Meent"),
                                        new Someone(
                                                "Marlies Tuinstra",
                                                "gespreksleider",
                                                "onderzoeker",
                                                "Kenniskring Wijk en Stad")),
                                item(
                                        "",
                                        20,
                                        15,
                                        "Tafelgesprekken",
                                        "Vijf tafels, vijf vragen.",
                                        themes.get("Samenwerken over grenzen"),
                                        new Someone("Farah El Idrissi", "begeleider", "adviseur", "gemeente Tielrode"),
                                        new Someone(
                                                "Tom Verkade",
                                                "begeleider",
                                                "penningmeester",
                                                "Bewonersgroep De Gaard"))),
                        "public",
                        ""));
        EventId caretaker = publish(
                editor,
                new EventDraft(
                        "Drie werkgevers, één conciërge",
                        "Werkbezoek aan Zuiderzand, waar school, corporatie en gemeente één man in dienst namen.",
                        "",
                        today.minusYears(2).minusDays(75),
                        LocalTime.of(10, 0),
                        LocalTime.of(12, 30),
                        "Brede school De Branding",
                        places.get("Duinwijk"),
                        organisations.get("Kenniskring Wijk en Stad"),
                        organisations.get("gemeente Zuiderzand"),
                        List.of(themes.get("Samenwerken over grenzen"), themes.get("Wonen en leefbaarheid")),
                        "",
                        List.of(
                                item(
                                        "",
                                        10,
                                        0,
                                        "De sleutelbos van Zuiderzand",
                                        "Eén mens, één jas, drie sleutelbossen.",
                                        themes.get("Samenwerken over grenzen"),
                                        new Someone(
                                                "Marit de Boer", "spreker", "beleidsadviseur", "gemeente Zuiderzand"),
                                        new Someone(
                                                "Sjoerd Haanstra", "spreker", "conciërge", "Brede school De Branding")),
                                item(
                                        "",
                                        11,
                                        15,
                                        "Wie betaalt wat",
                                        "Het convenant, regel voor regel.",
                                        themes.get("Samenwerken over grenzen"),
                                        new Someone("Anneke Vos", "spreker", "jurist", "Corporatie Thuishaven"),
                                        new Someone(
                                                "Ilse Brandsma",
                                                "gespreksleider",
                                                "onderzoeker",
                                                "Kenniskring Wijk en Stad"))),
                        "public",
                        ""));
        upcoming(today, themes, places, organisations, editor);
        return new Made(rozenhof, winter, keys, caretaker);
    }

    private void upcoming(
            LocalDate today,
            Map<String, UUID> themes,
            Map<String, UUID> places,
            Map<String, UUID> organisations,
            Viewer editor) {
        publish(
                editor,
                new EventDraft(
                        "Een avond over achterpaden",
                        "Licht, groen en wie de sleutel heeft. Met een rondje langs zes achterpaden in Tielrode.",
                        "",
                        today.plusDays(17),
                        LocalTime.of(19, 0),
                        LocalTime.of(21, 30),
                        "Buurthuis De Gaard",
                        places.get("Lelieveld"),
                        organisations.get("gemeente Tielrode"),
                        organisations.get("gemeente Tielrode"),
                        List.of(themes.get("Openbare ruimte"), themes.get("Wonen en leefbaarheid")),
                        "",
                        List.of(item(
                                "",
                                19,
                                0,
                                "Rondje met zaklamp",
                                "We beginnen buiten.",
                                themes.get("Openbare ruimte"),
                                new Someone(
                                        "Amara Nwosu", "gespreksleider", "wijkconsulent", "Corporatie Thuishaven"))),
                        "public",
                        ""));
        publish(
                editor,
                new EventDraft(
                        "Intervisie voor wijkregisseurs",
                        "Alleen voor leden: drie casussen, één regel. Wat hier gezegd wordt, blijft hier.",
                        "",
                        today.plusDays(31),
                        LocalTime.of(9, 30),
                        LocalTime.of(12, 0),
                        "",
                        places.get("Maasdrecht"),
                        organisations.get("Kringwijs netwerk"),
                        organisations.get("gemeente Maasdrecht"),
                        List.of(themes.get("Samenwerken over grenzen")),
                        "",
                        List.of(item(
                                "",
                                9,
                                30,
                                "Drie casussen",
                                "",
                                null,
                                new Someone(
                                        "Jolanda Vreeswijk", "begeleider", "wijkregisseur", "gemeente Maasdrecht"))),
                        "member",
                        ""));
    }

    private EventId publish(Viewer editor, EventDraft draft) {
        EventId id = events.begin(draft, editor);
        events.publish(id, draft, 1, editor);
        return id;
    }

    private static Item item(
            String part, int hour, int minute, String title, String text, @Nullable UUID theme, Someone... people) {
        return new Item(
                java.util.UUID.randomUUID(),
                part,
                LocalTime.of(hour, minute),
                null,
                title,
                text,
                theme,
                List.of(people));
    }
}
