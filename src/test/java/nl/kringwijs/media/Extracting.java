package nl.kringwijs.media;

import nl.kringwijs.jobs.LiveBus;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Takes files apart as the portal does, with other settings.
final class Extracting {

    private Extracting() {}

    static Extraction with(ApplicationContext beans, MediaSettings settings, OfficeLayout layout) {
        return new Extraction(
                beans.getBean(FileQueries.class),
                beans.getBean(FileStore.class),
                beans.getBean(LiveBus.class),
                beans.getBean(JsonMapper.class),
                beans.getBean(TransactionTemplate.class),
                beans,
                new Dissection(settings),
                layout);
    }
}
