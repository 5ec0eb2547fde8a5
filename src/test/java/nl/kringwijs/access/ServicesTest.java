package nl.kringwijs.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/// Every method of every service that takes a viewer refuses visitors and members, unless it is named here as open to
/// them. A new method is closed until somebody says otherwise.
@PortalTest
class ServicesTest {

    /// What each viewer may call; what they get is filtered by who they are, and tried in [ClosedThingsTest].
    private static final Set<String> OPEN = Set.of(
            "Search.find",
            "Search.suggest",
            "Recaps.newest",
            "Recaps.lastPublished",
            "Recaps.count",
            "Recaps.ofEvent",
            "Recaps.page",
            "Presentations.newest",
            "Presentations.page",
            "Presentations.words",
            "Events.upcoming",
            "Events.pastCount",
            "Events.facets",
            "Events.past",
            "Events.find",
            "Events.page",
            "Events.workshop",
            "Registrations.left",
            "Registrations.closed",
            "Registrations.mine",
            "Registrations.own",
            "Events.changes",
            "Events.write",
            "Events.related",
            "Events.mentioning",
            "Search.named",
            "Search.alike",
            "Search.counts",
            "Search.speakers",
            "Search.news",
            "Following.of",
            "Following.name",
            "Following.follow",
            "Following.unfollow",
            "Following.restore",
            "Pitches.taken",
            "Pitches.left",
            "Pitches.offer",
            "Events.ofSeries",
            "AllSeries.of",
            "AllSeries.page",
            "AllSeries.editions",
            "Door.ticket",
            "CalendarKeys.mine",
            "CalendarKeys.another",
            "Events.calendar",
            "Registrations.signUp",
            "Registrations.choose",
            "Registrations.accept",
            "Registrations.giveBack",
            "Circles.list",
            "Circles.count",
            "Circles.choices",
            "Circles.mine",
            "Circles.begun",
            "Circles.find",
            "Circles.page",
            "CircleMembers.join",
            "CircleMembers.leave",
            "CircleMembers.answer",
            "Messages.me",
            "Drafts.offer",
            "Drafts.offered",
            "Editing.enter",
            "Examples.offer",
            "MaterialOffers.offer",
            "MaterialOffers.days",
            "MaterialOffers.day",
            "Examples.lastPublished",
            "Examples.find",
            "Examples.linkingTo",
            "Examples.page",
            "Examples.write",
            "CircleContact.write",
            "CircleContact.interest",
            "GroupMeetings.of",
            "MediaFiles.add",
            "MediaFiles.addPicture",
            "MediaFiles.addForGroup",
            "MediaFiles.open",
            "Engagements.of",
            "Involvements.of",
            "People.list",
            "People.count",
            "People.themes",
            "People.places",
            "People.organisations",
            "Events.paths",
            "People.paths",
            "Presentations.paths",
            "Recaps.paths",
            "People.byId",
            "Profiles.mine",
            "Profiles.path",
            "Profiles.keep",
            "People.page",
            "MediaFiles.find",
            "MediaFiles.pages",
            "MediaFiles.words",
            "Members.signOutEverywhere",
            "Members.rename",
            "Members.changePassword");

    private static final Set<String> ADMIN_ONLY = Set.of(
            "IndexCare.health",
            "IndexCare.rebuild",
            "IndexCare.compare",
            "Mails.newest",
            "Mails.find",
            "Members.waiting",
            "Members.all",
            "Members.approve",
            "Members.decline",
            "Members.giveRole",
            "Members.block",
            "Members.unblock");

    @Autowired
    ApplicationContext context;

    @TestFactory
    Stream<DynamicTest> whoMayNotIsRefused() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getName().startsWith("nl.kringwijs"))
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(method -> List.of(method.getParameterTypes()).contains(Viewer.class))
                        .filter(method -> !OPEN.contains(name(method)))
                        .map(method -> DynamicTest.dynamicTest(
                                name(method) + Arrays.toString(method.getParameterTypes()),
                                () -> refuses(bean, method))));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static void refuses(Object bean, Method method) throws IllegalAccessException {
        refuses(bean, method, People.VISITOR);
        refuses(bean, method, People.MEMBER);
        if (ADMIN_ONLY.contains(name(method))) {
            refuses(bean, method, People.EDITOR);
        }
    }

    private static void refuses(Object bean, Method method, Viewer viewer) throws IllegalAccessException {
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> argument(type, viewer))
                .toArray();
        try {
            method.invoke(bean, arguments);
            fail(name(method) + " let " + viewer + " in");
        } catch (InvocationTargetException thrown) {
            assertThat(thrown.getCause())
                    .as("%s by %s", name(method), viewer.role())
                    .isInstanceOf(NotAllowed.class);
        }
    }

    private static @org.jspecify.annotations.Nullable Object argument(Class<?> type, Viewer viewer) {
        if (type == Viewer.class) {
            return viewer;
        }
        if (isId(type)) {
            return id(type);
        }
        if (type == SubjectRef.class) {
            return new SubjectRef(Kind.LEERKRING, UUID.randomUUID());
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == int.class) {
            return 1;
        }
        if (type == long.class) {
            return 1L;
        }
        return type == String.class ? "x" : null;
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == UUID.class;
    }

    private static Object id(Class<?> type) {
        try {
            return type.getDeclaredConstructor(UUID.class).newInstance(UUID.randomUUID());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
