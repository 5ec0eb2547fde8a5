package nl.kringwijs.moderation.panel;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.moderation.Draft;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.moderation.Editing;
import nl.kringwijs.moderation.Plans;
import nl.kringwijs.shared.CurrentViewer;
import org.springframework.stereotype.Component;

/// Opens drafts for writing.
@Component
public class DraftSessions {

    private final Drafts drafts;
    private final Plans plans;
    private final Editing editing;
    private final CurrentViewer current;
    private final Clock clock;

    DraftSessions(Drafts drafts, Plans plans, Editing editing, CurrentViewer current, Clock clock) {
        this.drafts = drafts;
        this.plans = plans;
        this.editing = editing;
        this.current = current;
        this.clock = clock;
    }

    /// The draft of this subject as it is now, or nothing when there is none.
    public <T> Optional<DraftSession<T>> open(Writing<T> writing) {
        return drafts.find(writing.subject(), writing.type(), current.get())
                .filter(draft -> draft.state() != Draft.State.DISCARDED)
                .map(draft -> new DraftSession<>(drafts, plans, editing, current, clock, writing, draft));
    }

    /// The id in an address, or nothing when it can't be one.
    public static Optional<UUID> id(String given) {
        return given.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(given))
                : Optional.empty();
    }
}
