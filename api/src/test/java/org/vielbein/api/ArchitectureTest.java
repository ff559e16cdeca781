package org.vielbein.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The interface depends on nothing but PF4J's marker and the null annotations, and its packages form one direction. */
@AnalyzeClasses(packages = "org.vielbein.api", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PACKAGES_DEPEND_IN_ONE_DIRECTION = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("expr")
            .definedBy("org.vielbein.api.expr")
            .layer("chart")
            .definedBy("org.vielbein.api.chart")
            .layer("metric")
            .definedBy("org.vielbein.api.metric")
            .layer("source")
            .definedBy("org.vielbein.api.source")
            .whereLayer("expr")
            .mayNotAccessAnyLayer()
            .whereLayer("chart")
            .mayOnlyAccessLayers("expr")
            .whereLayer("metric")
            .mayOnlyAccessLayers("expr", "chart")
            .whereLayer("source")
            .mayOnlyAccessLayers("chart", "metric");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.vielbein.api.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOTHING_ELSE_IS_NEEDED = noClasses()
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "org.jspecify.annotations..", "org.pf4j..", "org.vielbein.api..");
}
