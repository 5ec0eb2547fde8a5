package nl.kringwijs.library.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import nl.kringwijs.kit.Live;
import nl.kringwijs.kit.Told;
import nl.kringwijs.library.offer.MaterialOffer;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.media.panel.FilesDrop;
import nl.kringwijs.moderation.panel.DraftSession;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// What a member offers: one file that is dropped here, or one address; shown with how far it is, and taken out
/// again.
final class OfferedFile extends Div {

    private final transient MediaFiles files;
    private final transient DraftSession<MaterialOffer> session;
    private final transient CurrentViewer current;
    private final FileProgress progress;
    private final Div asking;
    private final Div chosen;
    private transient volatile Optional<UUID> shown = Optional.empty();
    private transient Runnable unsubscribe = () -> {};

    OfferedFile(MediaFiles files, DraftSession<MaterialOffer> session, CurrentViewer current) {
        this.files = files;
        this.session = session;
        this.current = current;
        var heading = new H2(Words.say("library.offer.file"));
        heading.addClassName("kw-rule-title");
        asking = new Div(
                new FilesDrop(1, (content, name) -> files.add(content, name, current.get()), this::added),
                new AddressField(address -> session.change(offer -> offer.ofAddress(address))));
        progress = new FileProgress(files, current);
        var away = new Button(Words.say("library.piece.remove"), click -> empty());
        away.addThemeNames("tertiary", "small");
        var body = new Div(progress, new Div(away, progress.again()));
        body.addClassName("kw-file__body");
        chosen = new Div(progress.face(), body);
        chosen.addClassName("kw-file");
        add(heading, asking, chosen);
    }

    private void added(MediaFile file) {
        session.change(offer -> offer.ofFile(file.id().value(), file.proposedTitle()));
    }

    private void empty() {
        MaterialOffer before = session.content();
        session.change(MaterialOffer::emptied);
        Told.say(Words.say("library.offer.emptied"), () -> session.change(offer -> before));
    }

    void refresh() {
        MaterialOffer offer = session.content();
        asking.setVisible(offer.isEmpty());
        chosen.setVisible(!offer.isEmpty());
        shown = Optional.ofNullable(offer.piece().file());
        shown.map(FileId::new)
                .ifPresentOrElse(
                        progress::show,
                        () -> progress.show(offer.piece().kind(), offer.piece().url()));
    }

    /// The file got on: a title of its own, once known, is proposed where none was written.
    private void progressed(FileId file) {
        files.find(file, current.get())
                .filter(ready -> ready.isReady() && !ready.proposedTitle().isBlank())
                .filter(ready -> session.content().piece().title().isBlank())
                .ifPresent(ready ->
                        session.change(offer -> offer.with(offer.piece().titled(ready.proposedTitle()))));
        progress.show(file);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        Executor live = Live.in(ui);
        unsubscribe = files.onProgress(file -> {
            if (shown.filter(file.value()::equals).isPresent()) {
                live.execute(() -> progressed(file));
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unsubscribe.run();
        event.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
    }
}
