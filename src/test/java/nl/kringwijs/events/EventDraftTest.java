package nl.kringwijs.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EventDraftTest {

    @Test
    void partsFromBeforeTheyHadKeysGetOneEach() {
        EventDraft draft = JsonMapper.builder().build().readValue("""
                {"title": "Oud", "summary": "", "description": "", "venue": "", "themes": [], "question": "",
                 "items": [{"dayPart": "", "title": "Een", "text": "", "people": []},
                           {"dayPart": "", "title": "Twee", "text": "", "people": []}],
                 "details": {"series": null, "provisional": false, "route": "Te voet", "stream": "", "regions": [],
                             "forWhom": ["bewoners"], "contactName": "", "contactEmail": ""},
                 "audience": "public", "sourceAddress": ""}""", EventDraft.class);
        assertThat(draft.items()).extracting(EventDraft.Item::title).containsExactly("Een", "Twee");
        assertThat(draft.items())
                .extracting(EventDraft.Item::key)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(draft.details())
                .isEqualTo(DayDetails.NONE.reachedBy("Te voet", "").meantFor(List.of(), List.of("bewoners")));
        assertThat(draft.items()).extracting(EventDraft.Item::kind).containsOnly(ItemKind.PART);
    }
}
