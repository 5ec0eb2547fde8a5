package nl.kringwijs.directory.ui;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.p;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import j2html.tags.DomContent;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.directory.CoalitionMember;
import nl.kringwijs.directory.OrganisationId;
import nl.kringwijs.directory.OrganisationKind;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.directory.Organisations.OrganisationText;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Merging;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.RegisterPage;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.media.MediaLinks;
import nl.kringwijs.media.panel.PictureField;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Merged;
import nl.kringwijs.text.Words;

/// `/redactie/organisaties`: all parties that take part.
@Route("redactie/organisaties")
@RolesAllowed("EDITOR")
class OrganisationRegisterView extends RegisterPage<OrganisationSummary> {

    private final transient Organisations organisations;
    private final transient MediaFiles files;
    private final transient CurrentViewer viewer;

    OrganisationRegisterView(Organisations organisations, MediaFiles files, CurrentViewer viewer) {
        super(
                Words.say("directory.organisations"),
                Words.say("directory.register.organisations"),
                Words.say("directory.register.organisations.add"));
        this.organisations = organisations;
        this.files = files;
        this.viewer = viewer;
        refresh();
    }

    @Override
    protected List<OrganisationSummary> rows() {
        return organisations.all();
    }

    @Override
    protected UUID id(OrganisationSummary row) {
        return row.id().value();
    }

    @Override
    protected Optional<Merging<OrganisationSummary>> merging() {
        return Optional.of(new Merging<>() {

            @Override
            public void merge(OrganisationSummary gone, OrganisationSummary kept) {
                organisations.merge(gone.id(), kept.id(), viewer.get());
            }

            @Override
            public void split(UUID gone) {
                organisations.split(new OrganisationId(gone), viewer.get());
            }

            @Override
            public List<Merged> merged() {
                return organisations.merged(viewer.get());
            }
        });
    }

    @Override
    protected String name(OrganisationSummary organisation) {
        return organisation.name();
    }

    @Override
    protected String about(OrganisationSummary organisation) {
        return Words.say("directory.organisation." + organisation.kind().name());
    }

    @Override
    protected Runnable fill(Form form, Optional<OrganisationSummary> organisation) {
        var name = new TextField(Words.say("directory.register.name"));
        var abbreviation = new TextField(Words.say("directory.register.abbreviation"));
        abbreviation.setMaxLength(40);
        var kind = new Select<OrganisationKind>();
        kind.setLabel(Words.say("directory.register.kind"));
        kind.setItems(OrganisationKind.values());
        kind.setItemLabelGenerator(value -> Words.say("directory.organisation." + value.name()));
        kind.setValue(OrganisationKind.ANDERS);
        var site = new TextField(Words.say("directory.register.site"));
        site.setMaxLength(300);
        var members = new MultiSelectComboBox<OrganisationSummary>(Words.say("directory.register.members"));
        members.setHelperText(Words.say("directory.register.members.help"));
        members.setItems(organisations.all().stream()
                .filter(one -> organisation.filter(one::equals).isEmpty())
                .toList());
        members.setItemLabelGenerator(OrganisationSummary::name);
        Map<OrganisationId, String> roles = new HashMap<>();
        var rolesOfMembers = new Div();
        rolesOfMembers.addClassName("kw-stack");
        members.addValueChangeListener(event -> {
            rolesOfMembers.removeAll();
            event.getValue().stream()
                    .sorted(Comparator.comparing(OrganisationSummary::name))
                    .forEach(one -> rolesOfMembers.add(role(one, roles)));
        });
        organisation.ifPresent(known -> {
            List<CoalitionMember> parts = organisations.members(known.id());
            parts.forEach(part -> roles.put(part.organisation().id(), part.role()));
            members.setValue(parts.stream().map(CoalitionMember::organisation).toList());
            name.setValue(known.name());
            abbreviation.setValue(known.abbreviation());
            kind.setValue(known.kind());
            site.setValue(known.site());
        });
        form.field("name", name);
        form.field("abbreviation", abbreviation);
        form.field("kind", kind);
        form.field("site", site);
        form.field("members", members);
        form.put(rolesOfMembers);
        var logo = new PictureField(
                files,
                viewer,
                organisation.map(OrganisationSummary::logo).map(FileId::value),
                Words.say("directory.logo.remove"),
                shown -> shown.<DomContent>map(file -> Parts.logo(MediaLinks.page(file, 1), name.getValue()))
                        .orElseGet(() -> p(attrs(".kw-quiet"), Words.say("directory.logo.none"))));
        var label = new Span(Words.say("directory.register.logo"));
        label.addClassName("kw-field__label");
        form.put(label, logo);
        return () -> {
            var text = new OrganisationText(
                    name.getValue(),
                    abbreviation.getValue(),
                    kind.getValue(),
                    site.getValue(),
                    logo.picture().orElse(null),
                    members.getValue().stream()
                            .map(one ->
                                    new OrganisationSummary.Member(one.id().value(), roles.getOrDefault(one.id(), "")))
                            .toList());
            organisation.ifPresentOrElse(
                    known -> organisations.change(known, text, viewer.get()),
                    () -> organisations.add(text, viewer.get()));
        };
    }

    /// What this member does in the coalition.
    private static TextField role(OrganisationSummary member, Map<OrganisationId, String> roles) {
        var role = new TextField(Words.say("directory.register.member.role", member.name()));
        role.setMaxLength(80);
        role.setPlaceholder(Words.say("directory.register.member.role.example"));
        role.setValue(roles.getOrDefault(member.id(), ""));
        role.addValueChangeListener(event -> roles.put(member.id(), event.getValue()));
        role.setWidthFull();
        return role;
    }
}
