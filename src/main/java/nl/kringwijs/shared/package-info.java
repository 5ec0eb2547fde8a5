/// Words every room uses: who looks, what is looked at, for whom it is meant.
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package nl.kringwijs.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
