package nl.kringwijs.directory;

import java.util.List;
import java.util.Optional;
import nl.kringwijs.media.FileId;
import nl.kringwijs.themes.ThemeSummary;

/// A person as this viewer may read them.
///
/// @param work whether this viewer may read what the person does for work
/// @param publications what they wrote
/// @param did what they took part in, newest first
/// @param mine whether it is the viewer
public record PersonPage(
        PersonSummary person,
        boolean work,
        String function,
        Optional<OrganisationSummary> organisation,
        Optional<PlaceSummary> place,
        List<ThemeSummary> themes,
        String bio,
        List<String> publications,
        Optional<FileId> photo,
        List<Engagement> did,
        Presence presence,
        boolean mine) {}
