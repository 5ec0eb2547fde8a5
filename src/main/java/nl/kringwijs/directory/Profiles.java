package nl.kringwijs.directory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.search.SearchChanges;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Slug;
import nl.kringwijs.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What members tell of themselves, and for whom. Only the own.
@Service
@Transactional
public class Profiles {

    private static final int LONGEST_BIO = 1_000;
    private static final int LONGEST_PUBLICATIONS = 4_000;
    private static final int LONGEST_FUNCTION = 120;

    private final PersonRepository people;
    private final PersonQueries queries;
    private final MediaFiles files;
    private final SearchChanges changes;

    Profiles(PersonRepository people, PersonQueries queries, MediaFiles files, SearchChanges changes) {
        this.people = people;
        this.queries = queries;
        this.files = files;
        this.changes = changes;
    }

    /// A part of a profile that has readers of its own.
    public enum Part {
        WORK,
        PLACE,
        THEMES,
        BIO,
        PHOTO
    }

    /// A profile as it is filled in.
    ///
    /// @param publications what they wrote, a line for each; for who may read the bio
    /// @param photo a picture the member sent in, or null
    public record ProfileText(
            Presence presence,
            String function,
            @Nullable UUID organisation,
            @Nullable UUID place,
            List<UUID> themes,
            String bio,
            String publications,
            @Nullable UUID photo,
            Map<Part, Readers> readers) {

        public ProfileText {
            themes = List.copyOf(themes);
            readers = Map.copyOf(readers);
        }

        Readers readersOf(Part part) {
            return readers.getOrDefault(part, Readers.MEMBERS);
        }

        /// Nothing filled in yet, and nobody sees it.
        public static ProfileText empty() {
            var readers = new EnumMap<Part, Readers>(Part.class);
            for (Part part : Part.values()) {
                readers.put(part, Readers.MEMBERS);
            }
            return new ProfileText(Presence.NOBODY, "", null, null, List.of(), "", "", null, readers);
        }
    }

    private Optional<Person> own(Viewer viewer) {
        return viewer.id().flatMap(queries::ofAccount).flatMap(people::findById);
    }

    /// The viewer's own profile, when there is one.
    public Optional<ProfileText> mine(Viewer viewer) {
        viewer.mustBeSignedIn();
        return own(viewer).map(person -> {
            Profile profile = person.profile();
            return new ProfileText(
                    profile.presence() == Presence.UNSAID ? Presence.NOBODY : profile.presence(),
                    profile.function(),
                    Optional.ofNullable(profile.organisationId())
                            .map(OrganisationId::value)
                            .orElse(null),
                    Optional.ofNullable(profile.placeId()).map(PlaceId::value).orElse(null),
                    profile.themeIds(),
                    person.bio(),
                    person.publications(),
                    Optional.ofNullable(profile.photoId()).map(FileId::value).orElse(null),
                    Map.of(
                            Part.WORK, profile.workReaders(),
                            Part.PLACE, profile.placeReaders(),
                            Part.THEMES, profile.themesReaders(),
                            Part.BIO, profile.bioReaders(),
                            Part.PHOTO, profile.photoReaders()));
        });
    }

    /// Where the viewer's own page stands, when there is one.
    public Optional<String> path(Viewer viewer) {
        viewer.mustBeSignedIn();
        return own(viewer).map(person -> DirectoryLinks.person(person.slug()));
    }

    /// Keeps the viewer's own profile. It holds at once, everywhere.
    ///
    /// @throws Problem at `function`, `bio`, `publications` or `photo`
    public void keep(ProfileText text, Viewer viewer) {
        MemberId me = viewer.mustBeSignedIn();
        if (text.function().length() > LONGEST_FUNCTION) {
            throw Problem.at("function", "directory.profile.function.wrong", LONGEST_FUNCTION);
        }
        if (text.bio().length() > LONGEST_BIO) {
            throw Problem.at("bio", "directory.profile.bio.wrong", LONGEST_BIO);
        }
        if (text.publications().length() > LONGEST_PUBLICATIONS) {
            throw Problem.at("publications", "directory.profile.publications.wrong", LONGEST_PUBLICATIONS);
        }
        UUID photo = text.photo();
        if (photo != null
                && files.find(new FileId(photo), viewer)
                        .map(MediaFile::kind)
                        .filter(kind -> kind.isPicture())
                        .isEmpty()) {
            throw Problem.at("photo", "directory.profile.photo.wrong");
        }
        Person before = own(viewer).orElseGet(() -> {
            PersonId id = PersonId.random();
            String slug = Slug.from(viewer.name())
                    .firstFree(wanted -> people.findBySlug(wanted.value())
                            .or(() -> people.findByFormerSlug(wanted.value()))
                            .isPresent())
                    .value();
            return Person.fresh(id, slug, Names.checked(viewer.name()), "");
        });
        Person kept = people.save(
                before.about(text.bio().strip(), text.publications().strip()).telling(me.value(), profile(text)));
        changes.changed(kept.ref());
        showPhoto(kept);
    }

    private static Profile profile(ProfileText text) {
        UUID organisation = text.organisation();
        UUID place = text.place();
        UUID photo = text.photo();
        return new Profile(
                text.presence(),
                text.function().strip(),
                organisation == null ? null : new OrganisationId(organisation),
                place == null ? null : new PlaceId(place),
                text.themes(),
                photo == null ? null : new FileId(photo),
                text.readersOf(Part.WORK),
                text.readersOf(Part.PLACE),
                text.readersOf(Part.THEMES),
                text.readersOf(Part.BIO),
                text.readersOf(Part.PHOTO));
    }

    /// A photo is seen by no more than who may read it and may know of the person.
    private void showPhoto(Person person) {
        Profile profile = person.profile();
        FileId photo = profile.photoId();
        boolean shown = photo != null
                && profile.photoReaders() != Readers.NOBODY
                && profile.presence() != Presence.NOBODY
                && profile.presence() != Presence.UNSAID;
        boolean open = profile.photoReaders() == Readers.EVERYONE && profile.presence() == Presence.EVERYONE;
        files.grant(
                person.ref(),
                open ? Audience.PUBLIC : Audience.MEMBERS,
                shown && photo != null ? Set.of(photo) : Set.of());
    }
}
