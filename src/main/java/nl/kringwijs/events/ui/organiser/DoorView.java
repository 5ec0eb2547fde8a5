package nl.kringwijs.events.ui.organiser;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.registration.DayOverview;
import nl.kringwijs.events.registration.Participants;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.moderation.panel.DraftSessions;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;
import tools.jackson.databind.json.JsonMapper;

/// `/redactie/bijeenkomst/{id}/deur`: the list at the door, on a phone. It works on while the network is gone.
@Route("redactie/bijeenkomst/:id/deur")
@RolesAllowed("EDITOR")
class DoorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient Participants participants;
    private final transient CurrentViewer viewer;

    DoorView(Participants participants, CurrentViewer viewer) {
        this.participants = participants;
        this.viewer = viewer;
        addClassName("kw-wrap");
    }

    /// The list itself lives in the browser.
    @Tag("kw-door")
    @JsModule("./components/door.ts")
    private static final class DoorList extends Component {

        private DoorList(EventId day) {
            getElement().setAttribute("address", EventLinks.door(day) + "/lijst");
            getElement().setAttribute("words", JSON.writeValueAsString(words()));
        }

        /// The words it needs; `#` stands for a number that changes in the browser.
        private static Map<String, String> words() {
            Map<String, String> words = new LinkedHashMap<>();
            for (String key : new String[] {
                "search", "there", "count", "waiting", "sent", "signedOut", "walkIn", "name", "add", "none"
            }) {
                words.put(key, Words.say("events.door.list." + key));
            }
            return words;
        }
    }

    @Override
    public String getPageTitle() {
        return Words.say("events.door");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<DayOverview> day = DraftSessions.id(
                        event.getRouteParameters().get("id").orElse(""))
                .flatMap(id -> participants.overview(new EventId(id), viewer.get()));
        day.ifPresentOrElse(
                this::show, () -> add(new Drawn(StatusPages.unknown("/").content())));
    }

    private void show(DayOverview day) {
        var heading = new H1(Words.say("events.door.title", day.title()));
        heading.addClassNames("kw-head__title", "kw-head__title--small");
        add(
                new Drawn(Parts.crumbs(new Parts.Crumb(EventLinks.organise(day.day()), Words.say("events.organiser")))),
                heading,
                new DoorList(day.day()));
    }
}
