// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ImportsTest {
    private static final String[] VIEWS = {
        "parley.aggregate.article",
        "parley.aggregate.battlefield",
        "parley.aggregate.claim",
        "parley.aggregate.contact",
        "parley.aggregate.dispute",
        "parley.aggregate.event",
        "parley.aggregate.position",
        "parley.aggregate.store"
    };
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("parley.aggregate");

    @Test
    void shouldKeepViewsWithoutKnowingWhoAsks() {
        noClasses()
                .that()
                .resideInAnyPackage(VIEWS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.javalin..",
                        "parley.aggregate.feed",
                        "parley.aggregate.http",
                        "parley.aggregate.ops",
                        "parley.aggregate.query")
                .check(CLASSES);
    }

    @Test
    void shouldDecideByRulesWithoutKafka() {
        noClasses()
                .that(describe(
                        "are rules or what rules decide on",
                        one -> one.getSimpleName()
                                        .matches(".*(Rules|Changes|Sources|Groups|Disputes|Rows|Course|Stand|Level)")
                                && one.getInterfaces().isEmpty()
                                && !one.getSimpleName().equals("EventRows")))
                .and()
                .resideInAnyPackage(VIEWS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .check(CLASSES);
    }

    @Test
    void shouldReadStoresWithoutKnowingHttp() {
        noClasses()
                .that()
                .resideInAnyPackage("parley.aggregate.query", "parley.aggregate.feed", "parley.aggregate.negotiation")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "parley.aggregate.http", "parley.aggregate.ops")
                .check(CLASSES);
    }

    @Test
    void shouldAnswerWithoutKnowingKafka() {
        noClasses()
                .that()
                .resideInAPackage("parley.aggregate.http")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .check(CLASSES);
    }
}
