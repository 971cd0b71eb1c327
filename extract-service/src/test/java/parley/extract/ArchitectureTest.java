// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("parley.extract");

    private static final String[] LANGUAGE = {
        "parley.extract.text..",
        "parley.extract.clause..",
        "parley.extract.name..",
        "parley.extract.date..",
        "parley.extract.dossier..",
        "parley.extract.attribution..",
        "parley.extract.claim..",
        "parley.extract.battlefield..",
        "parley.extract.contact..",
        "parley.extract.engine.."
    };

    @Test
    void shouldKeepKafkaOutOfTheLanguageEngine() {
        noClasses()
                .that()
                .resideInAnyPackage(LANGUAGE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka..", "com.fasterxml.jackson..", "org.apache.avro.specific.SpecificRecord")
                .check(CLASSES);
    }

    @Test
    void shouldLetTextKnowNothingOfWhatIsReadFromIt() {
        noClasses()
                .that()
                .resideInAPackage("parley.extract.text..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "parley.extract.clause..",
                        "parley.extract.name..",
                        "parley.extract.attribution..",
                        "parley.extract.claim..",
                        "parley.extract.engine..")
                .check(CLASSES);
    }

    @Test
    void shouldKeepClaimsBattlefieldAndContactsApart() {
        noClasses()
                .that()
                .resideInAPackage("parley.extract.claim..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "parley.extract.battlefield..", "parley.extract.contact..", "parley.extract.engine..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("parley.extract.attribution..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "parley.extract.claim..", "parley.extract.battlefield..", "parley.extract.contact..")
                .check(CLASSES);
    }

    @Test
    void shouldHaveNoCyclesBetweenPackages() {
        SlicesRuleDefinition.slices()
                .matching("parley.extract.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
