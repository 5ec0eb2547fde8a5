package nl.kringwijs.library;

import nl.kringwijs.events.EventFollowUp;
import nl.kringwijs.events.EventId;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Component;

/// From a published event to its recap.
@Component
class RecapOfEvent implements EventFollowUp {

    private final RecapDesk desk;

    RecapOfEvent(RecapDesk desk) {
        this.desk = desk;
    }

    @Override
    public String words() {
        return "library.edit.ofEvent";
    }

    @Override
    public String begin(EventId event, Viewer viewer) {
        return LibraryLinks.edit(desk.ofEvent(event, viewer));
    }
}
