package nl.kringwijs.circles.ui;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.img;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.communication.PushMode;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import nl.kringwijs.circles.CircleId;
import nl.kringwijs.circles.CircleSpace;
import nl.kringwijs.circles.CircleSpace.SpaceFile;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Live;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.Told;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.media.MediaLinks;
import nl.kringwijs.media.panel.FileFacts;
import nl.kringwijs.media.panel.FilesDrop;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// The files of a circle: every member adds, who sent one takes it away.
final class FilesPart extends SpacePart {

    private final transient CircleSpace space;
    private final transient MediaFiles files;
    private final transient CircleId circle;
    private final transient CurrentViewer viewer;
    private final Div list = new Div();
    private transient Runnable unsubscribe = () -> {};
    /// Read by the live bus, which asks nothing of the interface for other files.
    private transient volatile Set<FileId> shown = Set.of();

    FilesPart(CircleSpace space, MediaFiles files, CircleId circle, CurrentViewer viewer) {
        super("bestanden", "circles.space.files");
        this.space = space;
        this.files = files;
        this.circle = circle;
        this.viewer = viewer;
        matter(
                new FilesDrop(
                        FilesDrop.MANY,
                        (content, name) -> space.add(circle, content, name, viewer.get()),
                        file -> refresh()),
                list);
        refresh();
    }

    /// Shows how far a file is taken apart while one looks.
    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        Executor live = Live.in(ui);
        unsubscribe = files.onProgress(id -> {
            if (shown.contains(id)) {
                live.execute(this::refresh);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unsubscribe.run();
        event.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
    }

    private void refresh() {
        List<SpaceFile> all = space.files(circle, viewer.get());
        shown = all.stream().map(one -> one.file().id()).collect(Collectors.toUnmodifiableSet());
        list.removeAll();
        if (all.isEmpty()) {
            list.add(new Drawn(
                    Parts.empty(Words.say("circles.space.files.none"), Words.say("circles.space.files.none.text"))));
            return;
        }
        var items = new UnorderedList();
        all.forEach(one -> items.add(item(one)));
        list.add(items);
    }

    private ListItem item(SpaceFile one) {
        var item = new ListItem(new Drawn(row(one)));
        item.setId(one.id().toString());
        if (one.mine()) {
            var away = new Button(Words.say("circles.file.remove"), click -> remove(one));
            away.setAriaLabel(Words.say("circles.file.remove.name", one.title()));
            away.addThemeNames("tertiary", "small");
            item.add(away);
        }
        return item;
    }

    private static DomContent row(SpaceFile one) {
        MediaFile file = one.file();
        return article(
                        div(
                                attrs(".kw-material__face"),
                                file.hasFaces()
                                        ? img().withSrc(MediaLinks.thumbnail(file.id(), 1))
                                                .withAlt("")
                                                .attr("loading", "lazy")
                                        : text("")),
                        div(
                                p(a(one.title())
                                                .withHref(MediaLinks.download(file, one.title()))
                                                .attr("download", ""))
                                        .withClass("kw-material__title"),
                                p(
                                                span(state(file)),
                                                text(", "),
                                                span(Words.say("circles.file.by", one.by(), Formats.moment(one.at()))))
                                        .withClass("kw-material__meta")))
                .withClass("kw-material");
    }

    private static String state(MediaFile file) {
        return switch (file.state()) {
            case READY -> FileFacts.line(file);
            case REFUSED ->
                Words.say(file.problem(), (Object[]) file.problemDetail().split(" "));
            case WAITING, BUSY -> Words.say("circles.file.busy", file.pagesDone(), file.pages());
        };
    }

    private void remove(SpaceFile one) {
        space.showFile(circle, one.id(), false, viewer.get());
        refresh();
        Told.say(Words.say("circles.file.removed", one.title()), () -> {
            space.showFile(circle, one.id(), true, viewer.get());
            refresh();
        });
    }
}
