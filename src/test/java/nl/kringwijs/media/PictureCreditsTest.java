package nl.kringwijs.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.kringwijs.circles.CircleDraft;
import nl.kringwijs.circles.CircleId;
import nl.kringwijs.circles.Circles;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.WorkshopDraft;
import nl.kringwijs.library.RecapDesk;
import nl.kringwijs.library.RecapDraft;
import nl.kringwijs.library.RecapId;
import nl.kringwijs.library.example.ExampleDraft;
import nl.kringwijs.library.example.ExampleId;
import nl.kringwijs.library.example.Examples;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Today;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// No text goes to readers with a picture of which nobody says who made it, however it came into the text.
@PortalTest
class PictureCreditsTest {

    private static final String BARE = "Kijk:\n\n![Een bank op een plein](/bestanden/a1/1.png)";
    private static final String UNLICENSED = "Kijk:\n\n![Een bank](/bestanden/a1/1.png \"Beeld: Atelier\")";
    private static final String WORDLESS = "Kijk:\n\n![](/bestanden/a1/1.png \"Atelier, CC BY 4.0\")";
    private static final String GOOD = "Kijk:\n\n![Een bank](/bestanden/a1/1.png \"Atelier, CC BY 4.0\")";

    @Autowired
    RecapDesk recaps;

    @Autowired
    Examples examples;

    @Autowired
    Circles circles;

    @Autowired
    Events events;

    private final String title = "Beeld " + UUID.randomUUID();

    private String recap(String body) {
        RecapDraft draft = RecapDraft.empty(null, title)
                .withSections(List.of(RecapDraft.Section.titled("Deel", null).saying(body)));
        RecapId id = recaps.begin(draft, People.EDITOR);
        return recaps.publish(id, draft, 1, People.EDITOR);
    }

    private String example(String result) {
        ExampleDraft draft = ExampleDraft.empty()
                .faced(new ExampleDraft.Face(title, "", List.of()))
                .saying(new ExampleDraft.Text("", "", result, ""));
        ExampleId id = examples.begin(draft, People.EDITOR);
        return examples.publish(id, draft, 1, People.EDITOR);
    }

    private String circle(String outcome) {
        CircleDraft draft = CircleDraft.empty(Today.date())
                .faced(new CircleDraft.Face(title, "", List.of()))
                .saying(new CircleDraft.Text("", "", "", outcome));
        CircleId id = circles.begin(draft, People.EDITOR);
        return circles.publish(id, draft, 1, People.EDITOR);
    }

    private String event(String text) {
        EventDraft draft = EventDraft.empty()
                .titled(title)
                .withWorkshops(List.of(WorkshopDraft.empty().titled("Workshop").saying(text)));
        EventId id = events.begin(draft, People.EDITOR);
        return events.publish(id, draft, 1, People.EDITOR);
    }

    private static void refused(ThrowingCallable publishing, String key) {
        assertThatThrownBy(publishing).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.key())
                .isEqualTo(key));
    }

    @Test
    void aPictureWithoutItsMakerIsRefusedInEveryText() {
        refused(() -> recap(BARE), "media.picture.uncredited");
        refused(() -> example(BARE), "media.picture.uncredited");
        refused(() -> circle(BARE), "media.picture.uncredited");
        refused(() -> event(BARE), "media.picture.uncredited");
    }

    @Test
    void aPictureWithoutWordsIsRefused() {
        refused(() -> recap(WORDLESS), "media.picture.wordless");
    }

    @Test
    void aPictureWithoutItsLicenceIsRefused() {
        refused(() -> recap(UNLICENSED), "media.picture.unlicensed");
        refused(() -> example(UNLICENSED), "media.picture.unlicensed");
    }

    @Test
    void withBothItGoesToReaders() {
        assertThat(recap(GOOD)).startsWith("/terugblikken/beeld-");
        assertThat(example(GOOD)).startsWith("/praktijk");
        assertThat(circle(GOOD)).startsWith("/leerkringen/beeld-");
        assertThat(event(GOOD)).startsWith("/bijeenkomsten/beeld-");
    }
}
