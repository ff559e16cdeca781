package org.vielbein.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Formatter;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of the package table that concern the program. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.vielbein.app");

    @ParameterizedTest
    @CsvSource({
        "org.vielbein.app.launch,",
        "org.vielbein.app.host, org.vielbein.core.. org.vielbein.api..",
        "org.vielbein.app.output, org.vielbein.core.. org.vielbein.api..",
        "org.vielbein.app.kit,",
        "org.vielbein.app.command, org.vielbein.core.. org.vielbein.api.. org.vielbein.app.host org.vielbein.app.kit org.vielbein.app.output"
    })
    void aPackageUsesOnlyWhatTheTableGrantsIt(String name, String uses) {
        String[] granted = uses == null ? new String[0] : uses.split(" ");
        classes()
                .that(resideInAPackage(name))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("org.vielbein.."))
                        .or(resideInAPackage(name))
                        .or(resideInAnyPackage(granted)))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.vielbein.app.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void onlyTheHostKnowsPf4j() {
        noClasses()
                .that(not(resideInAPackage("org.vielbein.app.host")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.pf4j.."))
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        CLASSES.stream()
                .filter(javaClass -> !javaClass.getSimpleName().equals("package-info"))
                .map(javaClass -> javaClass.getPackage())
                .distinct()
                .forEach(javaPackage -> assertTrue(
                        javaPackage.isAnnotatedWith(NullMarked.class),
                        javaPackage.getName() + " has no @NullMarked in package-info.java"));
    }

    @Test
    void noTextDependsOnTheLocaleOfTheMachine() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callConstructor(Formatter.class)
                .because("text is the same in every locale: pass Locale.ROOT")
                .check(CLASSES);
    }
}
