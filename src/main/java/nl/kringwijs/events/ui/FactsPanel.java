package nl.kringwijs.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.kringwijs.directory.OrganisationKind;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.directory.PlaceKind;
import nl.kringwijs.directory.Places;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.EventKind;
import nl.kringwijs.events.SignUp;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.events.WrittenMoment;
import nl.kringwijs.events.series.SeriesSummary;
import nl.kringwijs.moderation.panel.DraftSession;
import nl.kringwijs.moderation.panel.Facts;
import nl.kringwijs.search.Search;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeSummary;

/// The facts of an event on the desk: when, where, by whom, about what, for whom.
final class FactsPanel extends Facts<EventDraft> {

    FactsPanel(
            List<ThemeSummary> themes,
            Places places,
            Organisations organisations,
            CurrentViewer current,
            List<SeriesSummary> series,
            Search search,
            Function<String, Optional<WrittenMoment>> reading,
            DraftSession<EventDraft> session) {
        super(session);
        EventDraft now = now();
        List<Choice> towns = places.all().stream()
                .map(place -> new Choice(place.id().value(), place.name()))
                .toList();
        List<Choice> parties = organisations.all().stream()
                .map(party -> new Choice(party.id().value(), party.name()))
                .toList();
        List<Choice> subjects = themes.stream()
                .map(theme -> new Choice(theme.id().value(), theme.name()))
                .toList();
        oneOf(
                "events.edit.kind",
                List.of(EventKind.values()),
                kind -> Words.say("events.kind." + kind),
                now.details().kind(),
                (draft, value) -> draft.detailed(known -> known.being(value)));
        when(now, reading);
        text("events.edit.venue", 200, now.venue(), (draft, value) -> draft.in(value, draft.place()));
        choice("events.edit.place", towns, now.place(), (draft, value) -> draft.in(draft.venue(), value));
        tick(
                "events.edit.provisional",
                now.details().provisional(),
                (draft, value) -> draft.detailed(known -> known.provisionally(value)));
        put(further("events.edit.place.add", name -> {
            places.named(name, PlaceKind.GEMEENTE, null, "", current.get());
        }));
        choice("events.edit.organiser", parties, now.organiser(), (draft, value) -> draft.by(value, draft.host()));
        choice("events.edit.host", parties, now.host(), (draft, value) -> draft.by(draft.organiser(), value));
        choices(
                "events.edit.hosts",
                parties,
                now.details().alsoHosts(),
                (draft, value) -> draft.detailed(known -> known.alsoHostedBy(value)));
        put(further("events.edit.organisation.add", name -> {
            organisations.named(name, "", OrganisationKind.ANDERS, "", current.get());
        }));
        choice(
                "events.edit.series",
                series.stream()
                        .map(one -> new Choice(one.id().value(), one.title()))
                        .toList(),
                now.details().series(),
                (draft, value) -> draft.detailed(known -> known.inSeries(value)));
        choices("events.fact.themes", subjects, now.themes(), EventDraft::about);
        put(new RelatedField(
                now.details().related(),
                search,
                current,
                chosen -> session.change(draft -> draft.detailed(known -> known.relatedTo(chosen)))));
        text("events.edit.question", 300, now.question(), EventDraft::asking);
        text(
                "events.edit.route",
                400,
                now.details().route(),
                (draft, value) -> draft.detailed(known -> known.reachedBy(value, known.stream())));
        text(
                "events.edit.access",
                300,
                now.details().access(),
                (draft, value) -> draft.detailed(known -> known.accessible(value)));
        text(
                "events.edit.stream",
                400,
                now.details().stream(),
                (draft, value) -> draft.detailed(known -> known.reachedBy(known.route(), value)));
        choices(
                "events.edit.regions",
                towns,
                now.details().regions(),
                (draft, value) -> draft.detailed(known -> known.meantFor(value, known.forWhom())));
        words(
                "events.edit.forWhom",
                now.details().forWhom(),
                (draft, value) -> draft.detailed(known -> known.meantFor(known.regions(), value)));
        text(
                "events.edit.contact.name",
                120,
                now.details().contactName(),
                (draft, value) -> draft.detailed(known -> known.answeredBy(value, known.contactEmail())));
        text(
                        "events.edit.contact.email",
                        254,
                        now.details().contactEmail(),
                        (draft, value) -> draft.detailed(known -> known.answeredBy(known.contactName(), value)))
                .setHelperText(Words.say("events.edit.contact.help"));
        SignUp signUp = now.signUp();
        oneOf(
                "events.edit.policy",
                List.of(Policy.values()),
                policy -> Words.say("events.edit.policy." + policy.name()),
                signUp.policy(),
                (draft, value) -> draft.signedUpFor(known -> known.under(value)));
        number("events.edit.places", signUp.places(), (draft, value) -> draft.signedUpFor(known -> known.with(value)));
        date(
                "events.edit.opens",
                signUp.opens(),
                (draft, value) -> draft.signedUpFor(known -> known.between(value, known.deadline())));
        date(
                "events.edit.deadline",
                signUp.deadline(),
                (draft, value) -> draft.signedUpFor(known -> known.between(known.opens(), value)));
        text("events.edit.costs", 100, signUp.costs(), (draft, value) -> draft.signedUpFor(known -> known.at(value)));
        oneOf(
                "events.edit.audience",
                List.of(Audience.PUBLIC.token(), Audience.MEMBERS.token()),
                token -> Words.say("events.edit.audience." + token),
                now.audience(),
                EventDraft::forReaders);
    }

    /// The date and times, which can also be typed or pasted in one go, as people write them.
    private void when(EventDraft now, Function<String, Optional<WrittenMoment>> reading) {
        var words = put(new TextField(Words.say("events.edit.when")));
        DatePicker date =
                date("events.edit.date", now.date(), (draft, value) -> draft.at(value, draft.start(), draft.end()));
        TimePicker start =
                time("events.edit.start", now.start(), (draft, value) -> draft.at(draft.date(), value, draft.end()));
        TimePicker end =
                time("events.edit.end", now.end(), (draft, value) -> draft.at(draft.date(), draft.start(), value));
        words.setHelperText(Words.say("events.edit.when.help"));
        words.setMaxLength(200);
        words.setClearButtonVisible(true);
        words.addValueChangeListener(typed -> {
            Optional<WrittenMoment> read = reading.apply(typed.getValue());
            words.setErrorMessage(Words.say("events.edit.when.wrong"));
            words.setInvalid(read.isEmpty() && !typed.getValue().isBlank());
            read.ifPresent(moment -> {
                date.setValue(moment.date());
                start.setValue(moment.start() == null ? start.getValue() : moment.start());
                end.setValue(moment.start() == null ? end.getValue() : moment.end());
            });
        });
    }

    /// A place or organisation that is not in the list yet.
    private static Component further(String words, Consumer<String> adding) {
        var name = new TextField(Words.say("events.edit.name"));
        name.setWidthFull();
        var button = new Button(Words.say("events.edit.add"), click -> {
            try {
                adding.accept(name.getValue());
                UI.getCurrent().refreshCurrentRoute(false);
            } catch (Problem wrong) {
                name.setErrorMessage(Words.say(wrong));
                name.setInvalid(true);
            }
        });
        button.addThemeNames("small");
        return new Details(Words.say(words), new Div(name, button));
    }
}
