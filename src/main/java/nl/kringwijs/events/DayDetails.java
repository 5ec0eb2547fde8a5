package nl.kringwijs.events;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
        return new DayDetails(
                next,
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

    public DayDetails provisionally(boolean next) {
        return new DayDetails(
                series,
                next,
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

    public DayDetails reachedBy(String nextRoute, String nextStream) {
        return new DayDetails(
                series,
                provisional,
                nextRoute,
                nextStream,
                regions,
                forWhom,
                contactName,
                contactEmail,
                kind,
                related,
                alsoHosts,
                access);
    }

    public DayDetails meantFor(List<UUID> nextRegions, List<String> nextForWhom) {
        return new DayDetails(
                series,
                provisional,
                route,
                stream,
                nextRegions,
                nextForWhom,
                contactName,
                contactEmail,
                kind,
                related,
                alsoHosts,
                access);
    }

    public DayDetails answeredBy(String nextName, String nextEmail) {
        return new DayDetails(
                series,
                provisional,
                route,
                stream,
                regions,
                forWhom,
                nextName,
                nextEmail,
                kind,
                related,
                alsoHosts,
                access);
    }

    public DayDetails being(EventKind next) {
        return new DayDetails(
                series,
                provisional,
                route,
                stream,
                regions,
                forWhom,
                contactName,
                contactEmail,
                next,
                related,
                alsoHosts,
                access);
    }

    public DayDetails relatedTo(List<String> next) {
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
                next,
                alsoHosts,
                access);
    }

    public DayDetails alsoHostedBy(List<UUID> next) {
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
                next,
                access);
    }

    public DayDetails accessible(String next) {
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
                next);
    }
}
