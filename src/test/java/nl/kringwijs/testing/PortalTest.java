package nl.kringwijs.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.kringwijs.PortalApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/// A test with the whole portal, a real embedded PostgreSQL and real files in a folder of its own. All share one
/// context.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {PortalApplication.class, Accounts.class, Reading.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "kringwijs.site.url=http://localhost",
            "kringwijs.media.soffice=none",
            "kringwijs.links.check=false",
            "vaadin.frontend.hotdeploy=false"
        })
@ContextConfiguration(initializers = FreshHome.class)
public @interface PortalTest {}
