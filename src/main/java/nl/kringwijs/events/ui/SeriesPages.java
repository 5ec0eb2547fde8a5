package nl.kringwijs.events.ui;

import java.util.Optional;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.registration.Registrations;
import nl.kringwijs.events.series.AllSeries;
import nl.kringwijs.events.series.SeriesLinks;
import nl.kringwijs.events.series.SeriesPage;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Page;
import nl.kringwijs.kit.PagePreview;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.shared.Site;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Component;

/// `/reeksen/{slug}`.
@Component
class SeriesPages implements PagePreview {

    private final AllSeries series;
    private final Registrations registrations;
    private final Site site;

    SeriesPages(AllSeries series, Registrations registrations, Site site) {
        this.series = series;
        this.registrations = registrations;
        this.site = site;
    }

    @Override
    public Optional<Page> page(Address address, Viewer viewer) {
        return address.is("reeksen", 2)
                ? Optional.of(StatusPages.of(
                        series.page(address.segment(1), viewer),
                        address.path(),
                        page -> Page.of(
                                page.title(),
                                page.summary(),
                                SeriesLinks.series(page.slug()),
                                SeriesParts.all(
                                        page, signUp(page, viewer), site.address(SeriesLinks.series(page.slug()))))))
                : Optional.empty();
    }

    /// The form in which an edition is chosen, when one of them takes people; members choose on the page of the day.
    private Optional<String> signUp(SeriesPage page, Viewer viewer) {
        if (!viewer.isVisitor()) {
            return Optional.empty();
        }
        return page.editions().stream()
                .filter(edition -> registrations.closed(edition.id(), viewer).isEmpty())
                .findFirst()
                .map(edition -> EventLinks.signUp(edition.slug()));
    }
}
