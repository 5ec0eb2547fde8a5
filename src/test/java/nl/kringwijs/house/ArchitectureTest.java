package nl.kringwijs.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.kringwijs.house.broken.OpenView;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

@AnalyzeClasses(packages = "nl.kringwijs", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<Class<? extends Annotation>> ACCESS =
            List.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class);

    @ArchTest
    static final ArchRule VIEWS = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .notBePublic()
            .andShould(sayOnceWhoMaySeeThem())
            .because(
                    "a view belongs to its module, and a view that does not say who may see it is open or shut by accident");

    @ArchTest
    static final ArchRule VAADIN = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..panel..", "nl.kringwijs.kit..", "nl.kringwijs")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat(inPackage("com.vaadin"))
            .because("a service that knows the interface can't be used by an address, a job or a test");

    @ArchTest
    static final ArchRule KIT = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..panel..", "nl.kringwijs.kit..", "nl.kringwijs")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.kringwijs.kit..")
            .because("furniture stands in rooms where people come, not in the cellar");

    @ArchTest
    static final ArchRule REPOSITORIES = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .because("what is stored is its module's own; others get summaries");

    @ArchTest
    static final ArchRule LUCENE = noClasses()
            .that()
            .resideOutsideOfPackages("nl.kringwijs.search.lucene..", "nl.kringwijs.search.dutch..")
            .should()
            .dependOnClassesThat(inPackage("org.apache.lucene"))
            .because("the engine behind the port can be another one");

    @ArchTest
    static final ArchRule FILES = noClasses()
            .that()
            .resideOutsideOfPackages("nl.kringwijs.media..", "nl.kringwijs.demo..")
            .should()
            .dependOnClassesThat(inPackage("org.apache.pdfbox").or(inPackage("org.apache.poi")))
            .because("hostile files are opened in one place only, and that is a process of its own");

    @ArchTest
    static final ArchRule TODAY = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .because("a machine abroad has another date in the evening; ask the clock");

    @ArchTest
    static final ArchRule SHARED = noClasses()
            .that()
            .resideInAPackage("nl.kringwijs.shared")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "org.jspecify..", "nl.kringwijs.shared")
            .because("every room uses these words, so they may lean on nothing");

    private static DescribedPredicate<JavaClass> inPackage(String name) {
        return DescribedPredicate.describe(
                "in " + name, type -> type.getPackageName().startsWith(name));
    }

    private static ArchCondition<JavaClass> sayOnceWhoMaySeeThem() {
        return new ArchCondition<>("say exactly once who may see them") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                long said = ACCESS.stream().filter(view::isAnnotatedWith).count();
                events.add(new SimpleConditionEvent(view, said == 1, view.getName() + " says it " + said + " times"));
            }
        };
    }

    /// A rule that can't fail keeps nothing in shape.
    @Test
    void aViewThatBreaksTheRuleIsSeen() {
        JavaClasses broken = new ClassFileImporter().importClasses(OpenView.class);
        assertThatThrownBy(() -> VIEWS.check(broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("OpenView");
    }
}
