package nl.kringwijs.library;

import java.util.List;
import java.util.Optional;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.PageText;
import nl.kringwijs.themes.ThemeSummary;

/// A presentation or document with the text of all its pages.
public record PresentationPage(
        MaterialView material,
        MediaFile file,
        List<PageText> pages,
        Optional<RecapSummary> recap,
        Optional<EventSummary> event,
        Optional<ThemeSummary> theme) {}
