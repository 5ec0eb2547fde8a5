package nl.kringwijs.members.ui;

import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.text;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.text.Words;

/// A file with addresses, read in the browser and sent nowhere yet: its lines come to stand in the field, to be
/// looked over first.
final class ListFile extends Div {

    /// Half a megabyte is more than 500 lines of anything.
    private static final String READ = """
            this.addEventListener('change', async event => {
                const file = event.target.files[0];
                if (file) {
                    const lines = file.size > 500000 ? '' : await file.text();
                    event.target.value = '';
                    this.dispatchEvent(new CustomEvent('lines', { detail: lines }));
                }
            });""";

    /// @param read hears the lines of each file that is chosen; none of one that is too large
    ListFile(Consumer<String> read) {
        add(new Drawn(label(
                        text(Words.say("members.invite.list.file")),
                        input().withType("file")
                                .withAccept(".csv,.txt,text/csv,text/plain")
                                .withClass("kw-hidden"))
                .withClass("kw-button kw-button--quiet")));
        getElement().executeJs(READ);
        getElement()
                .addEventListener(
                        "lines",
                        event -> read.accept(
                                event.getEventData().path("event.detail").asString("")))
                .addEventData("event.detail");
    }
}
