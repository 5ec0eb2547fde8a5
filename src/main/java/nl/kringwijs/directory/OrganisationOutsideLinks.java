package nl.kringwijs.directory;

import java.util.List;
import java.util.stream.StreamSupport;
import nl.kringwijs.links.OutsideLink;
import nl.kringwijs.links.OutsideLinks;
import nl.kringwijs.shared.Kind;
import org.springframework.stereotype.Component;

/// The sites of organisations.
@Component
class OrganisationOutsideLinks implements OutsideLinks {

    private final OrganisationRepository organisations;

    OrganisationOutsideLinks(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    @Override
    public List<OutsideLink> outside() {
        return StreamSupport.stream(organisations.findAll().spliterator(), false)
                .filter(one -> one.mergedInto() == null && !one.site().isBlank())
                .map(one -> new OutsideLink(one.site(), Kind.ORGANISATIE, one.name(), "/redactie/organisaties"))
                .toList();
    }
}
