package nl.kringwijs.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.RegisterPage;
import nl.kringwijs.kit.Told;
import nl.kringwijs.search.SynonymRing;
import nl.kringwijs.search.Synonyms;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// `/redactie/synoniemen?woord=`: words that say the same, for who searches.
@Route("redactie/synoniemen")
@RolesAllowed("EDITOR")
class SynonymView extends RegisterPage<SynonymRing> implements AfterNavigationObserver {

    private final transient Synonyms synonyms;
    private final transient CurrentViewer viewer;
    private String word = "";

    SynonymView(Synonyms synonyms, CurrentViewer viewer) {
        super(Words.say("search.synonyms"), Words.say("search.synonyms.lead"), Words.say("search.synonyms.add"));
        this.synonyms = synonyms;
        this.viewer = viewer;
        refresh();
    }

    /// Begins with a word that somebody asked in vain: `?woord=`.
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("woord").ifPresent(asked -> {
            word = asked.replace(',', ' ').strip();
            begin();
            word = "";
        });
    }

    @Override
    protected List<SynonymRing> rows() {
        return synonyms.own(viewer.get());
    }

    @Override
    protected UUID id(SynonymRing row) {
        return row.id();
    }

    @Override
    protected String name(SynonymRing ring) {
        return ring.words().getFirst();
    }

    @Override
    protected String about(SynonymRing ring) {
        return String.join(", ", ring.words().subList(1, ring.words().size()));
    }

    @Override
    protected Runnable fill(Form form, Optional<SynonymRing> ring) {
        var words = new TextArea(Words.say("search.synonyms.words"));
        words.setHelperText(Words.say("search.synonyms.words.help"));
        words.setMaxLength(1_300);
        words.setMinRows(4);
        words.setValue(ring.map(known -> String.join("\n", known.words())).orElse(word.isEmpty() ? "" : word + "\n"));
        form.field("words", words);
        ring.ifPresent(known -> form.put(removal(known)));
        return () -> ring.ifPresentOrElse(
                known -> synonyms.change(known, words.getValue(), viewer.get()),
                () -> synonyms.add(words.getValue(), viewer.get()));
    }

    private Button removal(SynonymRing ring) {
        var remove = new Button(Words.say("search.synonyms.remove"), click -> {
            synonyms.remove(ring, viewer.get());
            close();
            Told.say(Words.say("search.synonyms.removed", name(ring)), () -> {
                synonyms.add(String.join("\n", ring.words()), viewer.get());
                refresh();
            });
        });
        remove.addThemeNames("tertiary", "error");
        return remove;
    }
}
