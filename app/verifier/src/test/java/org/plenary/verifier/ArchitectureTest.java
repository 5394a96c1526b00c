package org.plenary.verifier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// Who may do what in the verifier.
@AnalyzeClasses(
        packages = "org.plenary.verifier",
        importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule onlyTheCommandLinePrintsAndEnds =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("Verify")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .callMethod(System.class, "exit", int.class)
                    .because("what a check says is a value until the command line prints it");

    @ArchTest
    static final ArchRule onlyOnePlaceAsksTheWeb =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("WebPlace")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.net.http..")
                    .because("sizes are capped and redirects refused in one place");

    @ArchTest
    static final ArchRule onlyPlacesAndWhatIsKeptTouchFiles =
            noClasses()
                    .that()
                    .haveNameNotMatching(".*\\.(?:FolderPlace|Kept|Trails)(?:\\$.*)?")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.nio.file.Files")
                    .because("a check reads from a place and need not know which");

    @ArchTest
    static final ArchRule nobodyReadsAClockOrKnowsChance =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Clock.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(RandomGenerator.class)
                    .because("the same record gets the same verdict whenever it is checked");

    @ArchTest
    static final ArchRule nobodyBuildsOnTheVerifier =
            classes()
                    .that()
                    .doNotHaveSimpleName("Verify")
                    .should()
                    .notBePublic()
                    .because("the verifier is a program and not a library");

    @Test
    void everyRuleFindsAFaultThatWasPlanted() {
        Map<ArchRule, Class<?>> faults =
                Map.of(
                        onlyTheCommandLinePrintsAndEnds, Prints.class,
                        onlyOnePlaceAsksTheWeb, AsksTheWeb.class,
                        onlyPlacesAndWhatIsKeptTouchFiles, ReadsAFile.class,
                        nobodyReadsAClockOrKnowsChance, ReadsAClock.class,
                        nobodyBuildsOnTheVerifier, IsPublic.class);
        faults.forEach((rule, fault) ->
                assertThat(
                                rule.evaluate(new ClassFileImporter().importClasses(fault))
                                        .hasViolation())
                        .as(rule.getDescription())
                        .isTrue());
    }

    static final class Prints {
        void say() {
            System.out.println("something");
        }
    }

    static final class AsksTheWeb {
        HttpClient client() {
            return HttpClient.newHttpClient();
        }
    }

    static final class ReadsAFile {
        byte[] read(Path file) throws IOException {
            return Files.readAllBytes(file);
        }
    }

    static final class ReadsAClock {
        Instant now() {
            return Instant.now();
        }
    }

    /// A fault that was planted.
    public static final class IsPublic {}
}
