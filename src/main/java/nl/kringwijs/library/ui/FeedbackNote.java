package nl.kringwijs.library.ui;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.kringwijs.events.registration.Feedback.Result;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.text.Words;

/// What participants thought of the day, beside the recap that looks back on it: for who writes it, and for no
/// reader.
final class FeedbackNote extends Div {

    FeedbackNote(List<Result> results) {
        setVisible(!results.isEmpty());
        add(new Drawn(section(
                        h2(Words.say("library.feedback")),
                        each(
                                results,
                                result -> div(p(result.line()), each(result.better(), said -> p("“" + said + "”")
                                        .withClass("kw-quiet")))))
                .withClass("kw-desk__part")));
    }
}
