package nl.kringwijs.events.ui;

import java.util.Optional;
import nl.kringwijs.events.series.AllSeries;
import nl.kringwijs.events.series.SeriesLinks;
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
    private final Site site;

    SeriesPages(AllSeries series, Site site) {
        this.series = series;
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
                                SeriesParts.all(page, site.address(SeriesLinks.series(page.slug()))))))
                : Optional.empty();
    }
}
