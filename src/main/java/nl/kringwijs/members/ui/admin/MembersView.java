package nl.kringwijs.members.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.PageHead;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.Told;
import nl.kringwijs.members.Members;
import nl.kringwijs.members.Members.MemberRow;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.text.Words;

/// Who waits for a yes, and all members with their roles.
@Route("beheer/leden")
@RolesAllowed("ADMIN")
class MembersView extends Div implements HasDynamicTitle {

    private final transient Members members;
    private final transient CurrentViewer viewer;
    private final Div waiting = new Div();
    private final Grid<MemberRow> all = new Grid<>();

    MembersView(Members members, CurrentViewer viewer) {
        this.members = members;
        this.viewer = viewer;
        addClassName("kw-wrap");
        var title = new H2(Words.say("members.admin.all"));
        title.addClassName("kw-rule-title");
        columns();
        add(new PageHead(Words.say("members.admin")), waiting, title, all);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Words.say("members.admin");
    }

    private void columns() {
        all.setAriaLabel(Words.say("members.admin.all"));
        all.setAllRowsVisible(true);
        all.addColumn(MemberRow::name).setHeader(Words.say("members.name")).setAutoWidth(true);
        all.addColumn(MemberRow::email).setHeader(Words.say("members.email")).setAutoWidth(true);
        all.addColumn(row -> Words.say("members.state." + row.state()))
                .setHeader(Words.say("members.admin.state"))
                .setAutoWidth(true);
        all.addComponentColumn(this::role)
                .setHeader(Words.say("members.admin.role"))
                .setAutoWidth(true);
        all.addComponentColumn(this::access)
                .setHeader(Words.say("members.admin.access"))
                .setAutoWidth(true);
    }

    private Button access(MemberRow row) {
        boolean out = row.state().equals("BLOCKED") || row.state().equals("DECLINED");
        String words = out ? "members.admin.unblock" : "members.admin.block";
        var button = new Button(Words.say(words), click -> {
            try {
                if (out) {
                    members.unblock(row.id(), viewer.get());
                    Told.say(Words.say("members.admin.unblocked", row.name()));
                } else {
                    members.block(row.id(), viewer.get());
                    Told.say(Words.say("members.admin.blocked", row.name()), () -> {
                        members.unblock(row.id(), viewer.get());
                        refresh();
                    });
                }
                refresh();
            } catch (Problem problem) {
                Told.say(Words.say(problem));
            }
        });
        button.setVisible(out || row.state().equals("ACTIVE"));
        button.setAriaLabel(Words.say(words + ".name", row.name()));
        button.addThemeNames("tertiary", "small");
        return button;
    }

    private Select<Role> role(MemberRow row) {
        var role = new Select<Role>();
        role.setItems(Role.values());
        role.setItemLabelGenerator(value -> Words.say("members.role." + value.name()));
        role.setValue(row.role());
        role.setAriaLabel(Words.say("members.admin.roleOf", row.name()));
        role.addValueChangeListener(change -> {
            try {
                members.giveRole(row.id(), change.getValue(), viewer.get());
                Told.say(Words.say("members.admin.roleGiven", row.name()));
            } catch (Problem problem) {
                Told.say(Words.say(problem));
                refresh();
            }
        });
        return role;
    }

    private void refresh() {
        all.setItems(members.all(viewer.get()));
        List<MemberRow> rows = members.waiting(viewer.get());
        waiting.removeAll();
        var title = new H2(Words.say("members.admin.waiting", rows.size()));
        title.addClassName("kw-rule-title");
        waiting.add(title);
        if (rows.isEmpty()) {
            var empty = new Div();
            empty.getElement()
                    .setProperty(
                            "innerHTML",
                            Parts.empty(Words.say("members.admin.nobody"), Words.say("members.admin.nobody.text"))
                                    .render());
            waiting.add(empty);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("kw-list");
        rows.forEach(row -> list.add(waiting(row)));
        waiting.add(list);
    }

    private ListItem waiting(MemberRow row) {
        var name = new Paragraph(row.name() + ", " + row.email());
        name.addClassName("kw-person__name");
        var motivation =
                new Paragraph(row.motivation().isBlank() ? Words.say("members.admin.noMotivation") : row.motivation());
        var since = new Paragraph(Words.say("members.admin.since", Formats.moment(row.since())));
        since.addClassName("kw-quiet");
        var approve = new Button(Words.say("members.admin.approve", row.name()), click -> {
            members.approve(row.id(), viewer.get());
            Told.say(Words.say("members.admin.approved", row.name()));
            refresh();
        });
        approve.addThemeNames("small");
        var decline = new Button(Words.say("members.admin.decline"), click -> decline(row));
        decline.addThemeNames("tertiary", "small");
        decline.setAriaLabel(Words.say("members.admin.decline.name", row.name()));
        var acts = new Div(approve, decline);
        acts.addClassName("kw-acts");
        var piece = new Div(name, motivation, since, acts);
        piece.addClassName("kw-piece");
        return new ListItem(piece);
    }

    private void decline(MemberRow row) {
        var dialog = new Dialog(Words.say("members.admin.decline.title", row.name()));
        var word = new TextArea(Words.say("members.admin.decline.word"));
        word.setWidthFull();
        word.setHelperText(Words.say("members.admin.decline.help"));
        dialog.add(word);
        var send = new Button(Words.say("members.admin.decline.act"), click -> {
            members.decline(row.id(), word.getValue(), viewer.get());
            dialog.close();
            Told.say(Words.say("members.admin.declined", row.name()));
            refresh();
        });
        send.addThemeNames("primary");
        dialog.getFooter().add(new Button(Words.say("members.cancel"), click -> dialog.close()), send);
        dialog.open();
    }
}
