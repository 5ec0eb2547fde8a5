package nl.kringwijs.house;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kringwijs.PortalApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(PortalApplication.class);

    @Test
    void modulesUseOnlyWhatTheyMay() {
        MODULES.verify();
    }

    @Test
    void everyModuleSaysWhatItMayUse() throws ReflectiveOperationException {
        for (var module : MODULES) {
            Class<?> plate = Class.forName(module.getBasePackage().getName() + ".package-info");
            assertThat(plate.getAnnotation(ApplicationModule.class))
                    .as("the door plate of %s", module.getIdentifier())
                    .isNotNull();
        }
    }
}
