package nl.kringwijs.events;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What else is known of a day.
///
/// @param series of which the day is an edition
/// @param provisional whether the place is not certain yet
/// @param route how to get there
/// @param stream address at which the day can be followed, for participants alone
/// @param regions places it is meant for
/// @param forWhom whom it is meant for, in words: “bestuurders”
/// @param contactName who answers questions, or empty
/// @param contactEmail where those go; it is shown nowhere
/// @param kind what sort of day it is
/// @param related keys of what the day goes on from or is about: an earlier day, a practice example, a recap
/// @param alsoHosts organisations that are host beside the first
/// @param access whether everybody can get in and take part, or empty
public record DayDetails(
        @Nullable UUID series,
        boolean provisional,
        String route,
        String stream,
        List<UUID> regions,
        List<String> forWhom,
        String contactName,
        String contactEmail,
        EventKind kind,
        List<String> related,
        List<UUID> alsoHosts,
        String access) {

    public static final DayDetails NONE = new DayDetails(
            null, false, "", "", List.of(), List.of(), "", "", EventKind.BIJEENKOMST, List.of(), List.of(), "");

    public DayDetails {
        route = Objects.requireNonNullElse(route, "");
        stream = Objects.requireNonNullElse(stream, "");
        regions = regions == null ? List.of() : List.copyOf(regions);
        forWhom = forWhom == null ? List.of() : List.copyOf(forWhom);
        contactName = Objects.requireNonNullElse(contactName, "");
        contactEmail = Objects.requireNonNullElse(contactEmail, "");
        kind = Objects.requireNonNullElse(kind, EventKind.BIJEENKOMST);
        related = related == null ? List.of() : List.copyOf(related);
        alsoHosts = alsoHosts == null ? List.of() : List.copyOf(alsoHosts);
        access = Objects.requireNonNullElse(access, "");
    }

    public DayDetails inSeries(@Nullable UUID next) {
        return with(edit -> edit.series = next);
    }

    public DayDetails provisionally(boolean next) {
        return with(edit -> edit.provisional = next);
    }

    public DayDetails reachedBy(String nextRoute, String nextStream) {
        return with(edit -> {
            edit.route = nextRoute;
            edit.stream = nextStream;
        });
    }

    public DayDetails meantFor(List<UUID> nextRegions, List<String> nextForWhom) {
        return with(edit -> {
            edit.regions = nextRegions;
            edit.forWhom = nextForWhom;
        });
    }

    public DayDetails answeredBy(String nextName, String nextEmail) {
        return with(edit -> {
            edit.contactName = nextName;
            edit.contactEmail = nextEmail;
        });
    }

    public DayDetails being(EventKind next) {
        return with(edit -> edit.kind = next);
    }

    public DayDetails relatedTo(List<String> next) {
        return with(edit -> edit.related = next);
    }

    public DayDetails alsoHostedBy(List<UUID> next) {
        return with(edit -> edit.alsoHosts = next);
    }

    public DayDetails accessible(String next) {
        return with(edit -> edit.access = next);
    }

    private DayDetails with(Consumer<Edit> change) {
        var edit = new Edit(this);
        change.accept(edit);
        return edit.done();
    }

    /// A copy in which some fields are set anew.
    private static final class Edit {

        private @Nullable UUID series;
        private boolean provisional;
        private String route;
        private String stream;
        private List<UUID> regions;
        private List<String> forWhom;
        private String contactName;
        private String contactEmail;
        private EventKind kind;
        private List<String> related;
        private List<UUID> alsoHosts;
        private String access;

        private Edit(DayDetails from) {
            series = from.series;
            provisional = from.provisional;
            route = from.route;
            stream = from.stream;
            regions = from.regions;
            forWhom = from.forWhom;
            contactName = from.contactName;
            contactEmail = from.contactEmail;
            kind = from.kind;
            related = from.related;
            alsoHosts = from.alsoHosts;
            access = from.access;
        }

        private DayDetails done() {
            return new DayDetails(
                    series,
                    provisional,
                    route,
                    stream,
                    regions,
                    forWhom,
                    contactName,
                    contactEmail,
                    kind,
                    related,
                    alsoHosts,
                    access);
        }
    }
}
