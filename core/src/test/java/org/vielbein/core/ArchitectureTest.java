package org.vielbein.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Formatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The package table of the architecture: which package may use which. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.vielbein.api", "org.vielbein.core");

    /** A package below {@code org.vielbein}; it may use the packages named after it, and what those may use. */
    private record Row(String name, List<String> uses) {
        static Row of(String name, String... uses) {
            return new Row(name, List.of(uses));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Row> TABLE = List.of(
            Row.of("api.expr"),
            Row.of("api.chart", "api.expr"),
            Row.of("api.metric", "api.chart"),
            Row.of("api.source", "api.metric"),
            Row.of("core.number"),
            Row.of("core.jar"),
            Row.of("core.graph", "api.expr", "core.number"),
            Row.of("core.polynomial"),
            Row.of("core.formula", "core.graph", "core.polynomial"),
            Row.of("core.text", "core.graph", "api.metric"),
            Row.of("core.language", "core.graph", "api.metric"),
            Row.of("core.kernel", "core.graph"),
            Row.of("core.linalg", "core.number"),
            Row.of("core.curvature", "core.formula", "core.number"),
            Row.of("core.geometry", "core.kernel", "core.linalg", "core.curvature", "api.metric"),
            Row.of("core.geodesic", "core.geometry"),
            Row.of("core.integral", "core.geometry"),
            Row.of("core.catalog", "core.language", "core.geometry", "api.source"),
            Row.of(
                    "core.law",
                    "core.catalog",
                    "core.curvature",
                    "core.geodesic",
                    "core.integral",
                    "core.text",
                    "core.jar"),
            Row.of("core.trial", "core.law", "core.catalog", "core.jar"));

    static List<Row> table() {
        return TABLE;
    }

    @ParameterizedTest
    @MethodSource("table")
    void aPackageUsesOnlyWhatTheTableGrantsIt(Row row) {
        String[] granted = granted(row).toArray(String[]::new);
        classes()
                .that(resideInAPackage("org.vielbein." + row.name()))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("org.vielbein..")).or(resideInAnyPackage(granted)))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageStandsInTheTable() {
        Set<String> known = new HashSet<>(
                TABLE.stream().map(row -> "org.vielbein." + row.name()).toList());
        assertEquals(List.of(), packages().filter(name -> !known.contains(name)).toList());
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.vielbein.(*.*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheKernelsKnowAsm() {
        confine("org.objectweb.asm..", "org.vielbein.core.kernel");
    }

    @Test
    void onlyLinearAlgebraKnowsEjml() {
        confine("org.ejml..", "org.vielbein.core.linalg");
    }

    @Test
    void onlyTheReaderOfJarsKnowsTheVersionLibrary() {
        confine("com.github.zafarkhaja.semver..", "org.vielbein.core.jar");
    }

    @Test
    void onlyTheInterfaceOfPluginsKnowsPf4j() {
        confine("org.pf4j..", "org.vielbein.api..");
    }

    @Test
    void everyPackageIsNullMarked() {
        for (String name : packages().toList()) {
            JavaPackage javaPackage = CLASSES.getPackage(name);
            assertTrue(
                    javaPackage.isAnnotatedWith(NullMarked.class), name + " has no @NullMarked in package-info.java");
        }
    }

    @Test
    void nothingIsPrinted() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
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

    private static void confine(String library, String home) {
        noClasses()
                .that(not(resideInAPackage(home)))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(CLASSES);
    }

    private static Stream<String> packages() {
        return CLASSES.stream()
                .filter(javaClass -> !javaClass.getSimpleName().equals("package-info"))
                .map(javaClass -> javaClass.getPackageName())
                .distinct()
                .sorted();
    }

    /** The package itself and all it may use, directly or through others. */
    private static Set<String> granted(Row row) {
        Set<String> granted = new HashSet<>(Set.of("org.vielbein." + row.name()));
        for (String used : row.uses()) {
            granted.addAll(granted(row(used)));
        }
        return granted;
    }

    private static Row row(String name) {
        return TABLE.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }
}
