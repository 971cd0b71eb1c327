// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("parley.standalone");

    @Test
    void shouldHaveNoCyclesAmongItsPackages() {
        SlicesRuleDefinition.slices()
                .matching("parley.standalone.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void shouldLetNobodyKnowTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("parley.standalone.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("parley.standalone.cli..", "picocli..")
                .check(CLASSES);
    }

    @Test
    void shouldLetTablesKnowNothingElseOfParley() {
        noClasses()
                .that()
                .resideInAPackage("parley.standalone.table..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("parley..").and(not(resideInAPackage("parley.standalone.table.."))))
                .check(CLASSES);
    }

    @Test
    void shouldStartServicesInTheStackAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("parley.standalone.stack..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("parley.aggregate..", "parley.broker..", "parley.streams.."))
                .check(CLASSES);
    }
}
