package nl.kringwijs.directory.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.communication.PushMode;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.directory.PlaceSummary;
import nl.kringwijs.directory.Places;
import nl.kringwijs.directory.Presence;
import nl.kringwijs.directory.Profiles;
import nl.kringwijs.directory.Profiles.Part;
import nl.kringwijs.directory.Profiles.ProfileText;
import nl.kringwijs.directory.Readers;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.FormPage;
import nl.kringwijs.kit.Live;
import nl.kringwijs.kit.Told;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.media.panel.PhotoDrop;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;

/// `/mijn/profiel`: what I tell of myself, and who may read which part of it.
@Route("mijn/profiel")
@RolesAllowed("MEMBER")
class ProfileView extends FormPage {

    private final transient Map<Part, Select<Readers>> readers = new EnumMap<>(Part.class);
    private transient Optional<UUID> photo = Optional.empty();
    private final Drawn face = new Drawn();
    private final Div page = new Div();
    private final Button away = new Button(Words.say("directory.profile.photo.remove"));
    private final transient MediaFiles files;
    private final transient CurrentViewer current;
    private final transient Viewer viewer;
    private transient Runnable unsubscribe = () -> {};

    ProfileView(
            Profiles profiles,
            Organisations organisations,
            Places places,
            Themes themes,
            MediaFiles files,
            CurrentViewer current) {
        super(Words.say("directory.profile"), Words.say("directory.profile.lead"));
        this.files = files;
        this.current = current;
        viewer = current.get();
        ProfileText known = profiles.mine(viewer).orElseGet(ProfileText::empty);
        var presence = new Select<Presence>();
        presence.setLabel(Words.say("directory.profile.presence"));
        presence.setHelperText(Words.say("directory.profile.presence.help"));
        presence.setItems(Presence.NOBODY, Presence.MEMBERS, Presence.EVERYONE);
        presence.setItemLabelGenerator(value -> Words.say("directory.readers." + value.name()));
        presence.setValue(known.presence());
        field("presence", presence);
        var function = new TextField(Words.say("directory.profile.function"));
        function.setMaxLength(120);
        function.setValue(known.function());
        field("function", function);
        ComboBox<OrganisationSummary> organisation =
                choice("directory.profile.organisation", organisations.all(), OrganisationSummary::name, one -> one.id()
                        .value()
                        .equals(known.organisation()));
        field("organisation", organisation);
        put(readers(Part.WORK, known));
        ComboBox<PlaceSummary> place =
                choice("directory.profile.place", places.all(), PlaceSummary::name, one -> one.id()
                        .value()
                        .equals(known.place()));
        field("place", place);
        put(readers(Part.PLACE, known));
        var subjects = new MultiSelectComboBox<ThemeSummary>(Words.say("directory.profile.themes"));
        List<ThemeSummary> all = themes.all();
        subjects.setItems(all);
        subjects.setItemLabelGenerator(ThemeSummary::name);
        subjects.setValue(all.stream()
                .filter(theme -> known.themes().contains(theme.id().value()))
                .toList());
        field("themes", subjects);
        put(readers(Part.THEMES, known));
        var bio = new TextArea(Words.say("directory.profile.bio"));
        bio.setMaxLength(1_000);
        bio.setMinRows(3);
        bio.setValue(known.bio());
        field("bio", bio);
        put(readers(Part.BIO, known));
        photo = Optional.ofNullable(known.photo());
        photo();
        put(readers(Part.PHOTO, known));
        action(Words.say("directory.profile.keep"), () -> {
            profiles.keep(
                    new ProfileText(
                            presence.getValue(),
                            function.getValue(),
                            Optional.ofNullable(organisation.getValue())
                                    .map(one -> one.id().value())
                                    .orElse(null),
                            Optional.ofNullable(place.getValue())
                                    .map(one -> one.id().value())
                                    .orElse(null),
                            subjects.getValue().stream()
                                    .map(theme -> theme.id().value())
                                    .toList(),
                            bio.getValue(),
                            photo.orElse(null),
                            chosen()),
                    current.get());
            Told.say(Words.say("directory.profile.kept"));
            page(profiles, current.get());
        });
        put(page);
        page(profiles, viewer);
    }

    private void page(Profiles profiles, Viewer viewer) {
        page.removeAll();
        profiles.path(viewer).ifPresent(path -> page.add(new Anchor(path, Words.say("directory.profile.look"))));
    }

    private Map<Part, Readers> chosen() {
        Map<Part, Readers> all = new EnumMap<>(Part.class);
        readers.forEach((part, select) -> all.put(part, select.getValue()));
        return all;
    }

    private static <T> ComboBox<T> choice(
            String words,
            List<T> items,
            java.util.function.Function<T, String> name,
            java.util.function.Predicate<T> chosen) {
        var choice = new ComboBox<T>(Words.say(words));
        choice.setItems(items);
        choice.setItemLabelGenerator(name::apply);
        choice.setClearButtonVisible(true);
        items.stream().filter(chosen).findFirst().ifPresent(choice::setValue);
        return choice;
    }

    private Select<Readers> readers(Part part, ProfileText known) {
        var select = new Select<Readers>();
        select.setLabel(Words.say("directory.profile.readers." + part.name()));
        select.setItems(Readers.values());
        select.setItemLabelGenerator(value -> Words.say("directory.readers." + value.name()));
        select.setValue(Objects.requireNonNullElse(known.readers().get(part), Readers.MEMBERS));
        select.addClassName("kw-readers");
        readers.put(part, select);
        return select;
    }

    private void photo() {
        away.addThemeNames("tertiary", "small");
        away.addClickListener(click -> {
            photo = Optional.empty();
            draw();
        });
        var drop = new PhotoDrop(files, current, added -> {
            photo = Optional.of(added.id().value());
            draw();
        });
        var part = new Div(face, drop, away);
        part.addClassName("kw-photo");
        put(part);
        draw();
    }

    private void draw() {
        FileId ready = photo.map(FileId::new)
                .flatMap(now -> files.find(now, viewer))
                .filter(MediaFile::isReady)
                .map(MediaFile::id)
                .orElse(null);
        face.draw(PersonParts.face(viewer.name(), ready, true));
        away.setVisible(photo.isPresent());
    }

    /// A picture shows once it is taken apart.
    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        Executor live = Live.in(ui);
        unsubscribe = files.onProgress(file -> {
            if (photo.filter(file.value()::equals).isPresent()) {
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
