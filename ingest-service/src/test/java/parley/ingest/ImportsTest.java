// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ImportsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("parley.ingest");

    @Test
    void shouldDecideOverReportsWithoutKafkaOrHttp() {
        noClasses()
                .that()
                .resideInAPackage("parley.ingest.report")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka..",
                        "io.javalin..",
                        "parley.ingest.http",
                        "parley.ingest.publish",
                        "parley.ingest.file")
                .check(CLASSES);
    }

    @Test
    void shouldReadFilesAndPublishWithoutTheServer() {
        noClasses()
                .that()
                .resideInAnyPackage("parley.ingest.file", "parley.ingest.publish")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "parley.ingest.http", "parley.ingest")
                .check(CLASSES);
    }

    @Test
    void shouldHaveNoCycles() {
        slices().matching("parley.ingest.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
