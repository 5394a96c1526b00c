package org.plenary.rehearsal;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses REHEARSAL =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("org.plenary.rehearsal");

    @Test
    void allChanceComesFromTheSeed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.Random|java\\.util\\.SplittableRandom|java\\.util\\.random\\..*|java\\.security\\.SecureRandom|java\\.util\\.UUID|java\\.util\\.concurrent\\.ThreadLocalRandom")
                .orShould()
                .callMethod(Math.class, "random")
                .because("the same seed gives the same bytes on every machine")
                .check(REHEARSAL);
    }

    @Test
    void nobodyReadsAClockButTheCommandLine() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Rehearse")
                .should()
                .callMethodWhere(
                        target(nameMatching("now|currentTimeMillis|nanoTime"))
                                .and(target(owner(resideInAPackage("java..")))))
                .because("a rehearsal's times are those of its timetable")
                .check(REHEARSAL);
    }

    @Test
    void theScriptKnowsNobodyWhoPlaysIt() {
        noClasses()
                .that()
                .resideInAPackage("..script..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..rehearsal", "..rehearsal.play..", "..rehearsal.diary..")
                .because("a script is written before anybody plays it")
                .check(REHEARSAL);
    }

    @Test
    void thePlayKnowsNeitherFilesNorWhoWatches() {
        noClasses()
                .that()
                .resideInAPackage("..play..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.io..", "..rehearsal.diary..")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.plenary.rehearsal")
                .because("a play writes to its trail and to nothing else")
                .check(REHEARSAL);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Rehearse")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("what happened is in the trail, and the diary tells it")
                .check(REHEARSAL);
    }
}
