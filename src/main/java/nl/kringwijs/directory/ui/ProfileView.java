package nl.kringwijs.directory.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.directory.PlaceSummary;
import nl.kringwijs.directory.Places;
import nl.kringwijs.directory.Presence;
import nl.kringwijs.directory.Profiles;
import nl.kringwijs.directory.Profiles.Part;
import nl.kringwijs.directory.Profiles.ProfileText;
import nl.kringwijs.directory.Readers;
import nl.kringwijs.kit.FormPage;
import nl.kringwijs.kit.Told;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.media.panel.PictureField;
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
    private final Div page = new Div();

    ProfileView(
            Profiles profiles,
            Organisations organisations,
            Places places,
            Themes themes,
            MediaFiles files,
            CurrentViewer current) {
        super(Words.say("directory.profile"), Words.say("directory.profile.lead"));
        Viewer viewer = current.get();
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
        var publications = new TextArea(Words.say("directory.publications"));
        publications.setMaxLength(4_000);
        publications.setMinRows(2);
        publications.setHelperText(Words.say("directory.publications.help"));
        publications.setValue(known.publications());
        field("publications", publications);
        put(readers(Part.BIO, known));
        var photo = new PictureField(
                files,
                current,
                Optional.ofNullable(known.photo()),
                Words.say("directory.profile.photo.remove"),
                shown -> PersonParts.face(viewer.name(), shown.orElse(null), true));
        put(photo);
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
                            publications.getValue(),
                            photo.picture().orElse(null),
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
}
