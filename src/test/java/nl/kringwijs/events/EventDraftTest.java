package nl.kringwijs.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EventDraftTest {

    @Test
    void partsFromBeforeTheyHadKeysGetOneEach() {
        EventDraft draft = JsonMapper.builder().build().readValue("""
                {"title": "Oud", "summary": "", "description": "", "venue": "", "themes": [], "question": "",
                 "items": [{"dayPart": "", "title": "Een", "text": "", "people": []},
                           {"dayPart": "", "title": "Twee", "text": "", "people": []}],
                 "audience": "public", "sourceAddress": ""}""", EventDraft.class);
        assertThat(draft.items()).extracting(EventDraft.Item::title).containsExactly("Een", "Twee");
        assertThat(draft.items())
                .extracting(EventDraft.Item::key)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }
}
