package nl.kringwijs.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kringwijs.library.RecapDesk;
import nl.kringwijs.library.RecapDraft;
import nl.kringwijs.library.RecapId;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Filling the index anew while people search.
@PortalTest
class RebuildTest {

    @Autowired
    Search search;

    @Autowired
    SearchEngine engine;

    @Autowired
    RecapDesk desk;

    private boolean finds(String word) {
        return search.find(SearchQuery.of(word), People.VISITOR).total() == 1;
    }

    private void publish(String title) {
        RecapDraft draft = RecapDraft.empty(null, title);
        RecapId id = desk.begin(draft, People.EDITOR);
        desk.publish(id, draft, 1, People.EDITOR);
    }

    @Test
    void theIndexGoesOnAnsweringWhileItIsFilledAnewAndLosesWhatIsNoMore() throws Exception {
        publish("Het ankerwoord blijft staan");
        Patience.until("it to be found", () -> finds("ankerwoord"));
        var ghost = new SubjectRef(Kind.TERUGBLIK, UUID.randomUUID());
        engine.replace(
                ghost,
                List.of(new SearchDocument(
                        ghost,
                        0,
                        true,
                        "Spook",
                        "",
                        "spookwoord",
                        "/spook",
                        "",
                        "",
                        Audience.PUBLIC,
                        List.of(),
                        List.of(),
                        null)));
        engine.refresh();
        assertThat(engine.subjects()).contains(ghost);
        search.rebuild(People.ADMIN);
        List<Boolean> answers = new ArrayList<>();
        Patience.until("the ghost to be gone", () -> {
            answers.add(finds("ankerwoord"));
            return !engine.subjects().contains(ghost);
        });
        publish("Na de herbouw komt het zeilwoord");
        Patience.until("what came later to be found", () -> {
            answers.add(finds("ankerwoord"));
            return finds("zeilwoord");
        });
        assertThat(answers).as("each answer during and after the rebuild").doesNotContain(false);
    }
}
