package nl.kringwijs.events.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.kringwijs.search.Search;
import nl.kringwijs.search.Suggestion;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.text.Words;

/// Chooses pieces of the portal by their titles: an earlier day, a practice example, a recap.
final class RelatedField extends MultiSelectComboBox<Suggestion> {

    /// @param now keys of what is chosen
    RelatedField(List<String> now, Search search, CurrentViewer viewer, Consumer<List<String>> changed) {
        super(Words.say("events.related"));
        setHelperText(Words.say("events.related.help"));
        setItemLabelGenerator(piece -> Words.say("kit.kind." + piece.kind().code()) + ": " + piece.text());
        setItems(query -> titles(search, viewer, query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        List<Suggestion> known =
                search.named(now.stream().map(SubjectRef::parse).toList(), viewer.get());
        setValue(known);
        // What is withdrawn, or not for this editor, stays as it was
        List<String> silent = now.stream()
                .filter(key ->
                        known.stream().noneMatch(piece -> piece.subject().key().equals(key)))
                .toList();
        addValueChangeListener(event -> changed.accept(Stream.concat(
                        event.getValue().stream().map(piece -> piece.subject().key()), silent.stream())
                .toList()));
    }

    private static Stream<Suggestion> titles(Search search, CurrentViewer viewer, String typed) {
        return search.suggest(typed, viewer.get()).stream();
    }
}
