package nl.kringwijs.search;

import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;

/// A title that goes on from what is typed.
public record Suggestion(SubjectRef subject, String text, String url) {

    public Kind kind() {
        return subject.kind();
    }
}
