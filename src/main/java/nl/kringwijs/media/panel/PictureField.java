package nl.kringwijs.media.panel;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.communication.PushMode;
import j2html.tags.DomContent;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Live;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// One picture that is shown as it will be, replaced, and taken away. It shows once it is taken apart.
public final class PictureField extends Div {

    private final Drawn shown = new Drawn();
    private final Button away;
    private final PhotoDrop drop;
    private final transient MediaFiles files;
    private final transient CurrentViewer viewer;
    private final transient Function<Optional<FileId>, DomContent> drawing;
    private transient volatile Optional<UUID> picture;
    private transient Runnable unsubscribe = () -> {};

    /// @param picture what is there now
    /// @param remove words of the button that takes it away
    /// @param drawing how it is shown, and what stands there without one
    public PictureField(
            MediaFiles files,
            CurrentViewer viewer,
            Optional<UUID> picture,
            String remove,
            Function<Optional<FileId>, DomContent> drawing) {
        this.files = files;
        this.viewer = viewer;
        this.picture = picture;
        this.drawing = drawing;
        addClassName("kw-photo");
        away = new Button(remove, click -> put(Optional.empty()));
        away.addThemeNames("tertiary", "small");
        drop = new PhotoDrop(files, viewer, added -> put(Optional.of(added.id().value())));
        add(shown, drop, away);
        draw();
    }

    public Optional<UUID> picture() {
        return picture;
    }

    private void put(Optional<UUID> chosen) {
        picture = chosen;
        draw();
    }

    private void draw() {
        Optional<MediaFile> now = picture.map(FileId::new).flatMap(known -> files.find(known, viewer.get()));
        shown.draw(drawing.apply(now.filter(MediaFile::isReady).map(MediaFile::id)));
        now.ifPresent(file -> drop.say(
                switch (file.state()) {
                    case WAITING, BUSY -> Words.say("media.picture.making");
                    case READY -> "";
                    case REFUSED ->
                        Words.say(
                                file.problem(), (Object[]) file.problemDetail().split(" "));
                }));
        away.setVisible(picture.isPresent());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        Executor live = Live.in(ui);
        unsubscribe = files.onProgress(file -> {
            if (picture.filter(file.value()::equals).isPresent()) {
                live.execute(this::draw);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unsubscribe.run();
        event.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
    }
}
