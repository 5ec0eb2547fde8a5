package nl.kringwijs.directory.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.directory.PlaceId;
import nl.kringwijs.directory.PlaceKind;
import nl.kringwijs.directory.PlaceSummary;
import nl.kringwijs.directory.Places;
import nl.kringwijs.directory.Places.PlaceText;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Merging;
import nl.kringwijs.kit.RegisterPage;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Merged;
import nl.kringwijs.text.Words;

/// `/redactie/plaatsen`: neighbourhoods, municipalities and provinces, each in the next.
@Route("redactie/plaatsen")
@RolesAllowed("EDITOR")
class PlaceRegisterView extends RegisterPage<PlaceSummary> {

    private final transient Places places;
    private final transient CurrentViewer viewer;

    PlaceRegisterView(Places places, CurrentViewer viewer) {
        super(
                Words.say("directory.places"),
                Words.say("directory.register.places"),
                Words.say("directory.register.places.add"));
        this.places = places;
        this.viewer = viewer;
        refresh();
    }

    @Override
    protected List<PlaceSummary> rows() {
        return places.all();
    }

    @Override
    protected UUID id(PlaceSummary row) {
        return row.id().value();
    }

    @Override
    protected Optional<Merging<PlaceSummary>> merging() {
        return Optional.of(new Merging<>() {

            @Override
            public void merge(PlaceSummary gone, PlaceSummary kept) {
                places.merge(gone.id(), kept.id(), viewer.get());
            }

            @Override
            public void split(UUID gone) {
                places.split(new PlaceId(gone), viewer.get());
            }

            @Override
            public List<Merged> merged() {
                return places.merged(viewer.get());
            }
        });
    }

    @Override
    protected String name(PlaceSummary place) {
        return place.name();
    }

    @Override
    protected String about(PlaceSummary place) {
        return Stream.concat(
                        Stream.of(Words.say("directory.place." + place.kind().name())),
                        places.line(place.parent()).stream().map(PlaceSummary::name))
                .collect(Collectors.joining(", "));
    }

    @Override
    protected Runnable fill(Form form, Optional<PlaceSummary> place) {
        var name = new TextField(Words.say("directory.register.name"));
        var kind = new Select<PlaceKind>();
        kind.setLabel(Words.say("directory.register.kind"));
        kind.setItems(PlaceKind.values());
        kind.setItemLabelGenerator(value -> Words.say("directory.place." + value.name()));
        kind.setValue(PlaceKind.GEMEENTE);
        var parent = new ComboBox<PlaceSummary>(Words.say("directory.register.parent"));
        List<PlaceSummary> all = places.all();
        parent.setItems(all);
        parent.setItemLabelGenerator(PlaceSummary::name);
        parent.setClearButtonVisible(true);
        var former = new TextField(Words.say("directory.register.former"));
        former.setHelperText(Words.say("directory.register.former.help"));
        former.setMaxLength(120);
        place.ifPresent(known -> {
            name.setValue(known.name());
            kind.setValue(known.kind());
            former.setValue(known.formerName());
            all.stream()
                    .filter(other -> other.id().equals(known.parent()))
                    .findFirst()
                    .ifPresent(parent::setValue);
        });
        form.field("name", name);
        form.field("kind", kind);
        form.field("parent", parent);
        form.field("former", former);
        return () -> {
            PlaceSummary chosen = parent.getValue();
            var text = new PlaceText(
                    name.getValue(), kind.getValue(), chosen == null ? null : chosen.id(), former.getValue());
            place.ifPresentOrElse(
                    known -> places.change(known, text, viewer.get()), () -> places.add(text, viewer.get()));
        };
    }
}
