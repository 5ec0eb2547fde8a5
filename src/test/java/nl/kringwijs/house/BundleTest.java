package nl.kringwijs.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// A view whose parts are not in the committed bundle opens without its fields in the packaged portal, and nothing
/// says so: the build notices a new component, not a view that is new to one. So beside the bundles stands what each
/// view is made of.
class BundleTest {

    private static final Path LIST = Path.of("src/main/bundles/views.txt");

    @Test
    void theCommittedBundleIsOfTheseViews() throws IOException {
        List<String> now = views();
        if (Boolean.getBoolean("kringwijs.bundles.new")) {
            Files.write(LIST, now);
        }
        assertThat(now)
                .as("delete src/main/bundles/*.bundle, package and start once, run this test with"
                        + " -Dkringwijs.bundles.new=true, and commit all three")
                .isEqualTo(Files.readAllLines(LIST));
    }

    /// Each view with the components it can show that bring a script.
    private static List<String> views() {
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.kringwijs");
        return ours.stream()
                .filter(view -> view.isAnnotatedWith(Route.class))
                .map(view -> view.getName() + " " + String.join(" ", components(view)))
                .sorted()
                .toList();
    }

    private static Set<String> components(JavaClass view) {
        Set<String> found = new TreeSet<>();
        Set<JavaClass> seen = new HashSet<>(Set.of(view));
        Deque<JavaClass> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            for (Dependency dependency : waiting.remove().getDirectDependenciesFromSelf()) {
                JavaClass used = dependency.getTargetClass();
                if (used.getPackageName().startsWith("com.vaadin.flow.component") && bringsAScript(used.getName())) {
                    found.add(used.getSimpleName());
                } else if (used.getPackageName().matches("nl\\.kringwijs\\.(kit|.*\\.(ui|panel).*)")
                        && seen.add(used)) {
                    waiting.add(used);
                }
            }
        }
        return found;
    }

    private static boolean bringsAScript(String name) {
        try {
            return Class.forName(name).isAnnotationPresent(JsModule.class);
        } catch (ClassNotFoundException anArray) {
            return false;
        }
    }
}
