package org.plenary.sortition;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.plenary.sortition.command.CommandFault;
import org.plenary.sortition.comparison.Chances;
import org.plenary.sortition.comparison.Comparison;
import org.plenary.sortition.doctor.DoctorFault;
import org.plenary.sortition.file.FileFault;
import org.plenary.sortition.linear.LinearFault;
import org.plenary.sortition.lottery.LotteryFault;

/// Who may know whom in the draw, and what nobody there may know.
@AnalyzeClasses(
        packages = "org.plenary.sortition",
        importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule programmesKnowNobody =
            knowsNone(
                    "linear",
                    "numbers are solved the same way whatever they count",
                    "lottery",
                    "doctor",
                    "file",
                    "command",
                    "words");

    @ArchTest
    static final ArchRule theLotteryKnowsNoFiles =
            knowsNone(
                    "lottery",
                    "what is drawn follows from quotas and pool, not from how they were written",
                    "doctor",
                    "file",
                    "command");

    @ArchTest
    static final ArchRule theDoctorKnowsNoFiles =
            knowsNone(
                    "doctor",
                    "quotas are examined the same wherever they come from",
                    "file",
                    "command");

    @ArchTest
    static final ArchRule filesAreReadWithoutSolving =
            knowsNone(
                    "file",
                    "a file is at fault or not whatever can be drawn from it",
                    "linear",
                    "lottery",
                    "command");

    @ArchTest
    static final ArchRule otherWaysOfDrawingAreOnlyReportedOn =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.plenary.sortition.comparison..")
                    .and()
                    .doNotHaveSimpleName("Comparisons")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.plenary.sortition.comparison..")
                    .because("nothing but a lottery fills a seat");

    @ArchTest
    static final ArchRule nobodyReadsAClock =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(System.class, "nanoTime")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Clock.class)
                    .because("the same files make the same lottery at every time");

    @ArchTest
    static final ArchRule nobodyKnowsChance =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Random.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(RandomGenerator.class)
                    .orShould()
                    .callMethod(Math.class, "random")
                    .because("all chance in a lottery follows from its public seed");

    @ArchTest
    static final ArchRule onlyTheCommandLineTouchesTheMachine =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.plenary.sortition.command..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.nio.file..", "java.net..")
                    .orShould()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .because("whoever uses the draw reads and writes files in their own way");

    @ArchTest
    static final ArchRule onlyTheMainClassPrintsAndEnds =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("Draw")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .callMethod(System.class, "exit", int.class)
                    .because("what a command says is a value until the command line prints it");

    private static ArchRule knowsNone(String place, String why, String... others) {
        String[] packages = new String[others.length];
        for (int i = 0; i < others.length; i++) {
            packages[i] = "org.plenary.sortition." + others[i] + "..";
        }
        return noClasses()
                .that()
                .resideInAPackage("org.plenary.sortition." + place + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .allowEmptyShould(true)
                .because(why);
    }

    @Test
    void everyRuleFindsAFaultThatWasPlanted() {
        Map<ArchRule, Class<?>> faults =
                Map.of(
                        programmesKnowNobody, LinearFault.class,
                        theLotteryKnowsNoFiles, LotteryFault.class,
                        theDoctorKnowsNoFiles, DoctorFault.class,
                        filesAreReadWithoutSolving, FileFault.class,
                        otherWaysOfDrawingAreOnlyReportedOn, DrawsAnotherWay.class,
                        nobodyReadsAClock, ReadsAClock.class,
                        nobodyKnowsChance, KnowsChance.class,
                        onlyTheCommandLineTouchesTheMachine, TouchesTheMachine.class,
                        onlyTheMainClassPrintsAndEnds, CommandFault.class);
        // All at once, because each import looks at everything that its classes know.
        JavaClasses classes = new ClassFileImporter().importClasses(faults.values());
        faults.forEach((rule, fault) ->
                assertThat(rule.evaluate(classes).getFailureReport().getDetails())
                        .as(rule.getDescription())
                        .anyMatch(line -> line.contains(fault.getName())));
    }

    static final class DrawsAnotherWay {
        Chances draw(Comparison comparison) {
            return comparison.hat();
        }
    }

    static final class ReadsAClock {
        Instant now() {
            return Instant.now();
        }
    }

    static final class KnowsChance {
        double next() {
            return Math.random();
        }
    }

    static final class TouchesTheMachine {
        boolean isThere() {
            return java.nio.file.Files.exists(java.nio.file.Path.of("there"));
        }
    }
}
