package org.plenary.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.plenary.core.codec.CodecFault;
import org.plenary.core.counting.CountingFault;
import org.plenary.core.draw.DrawFault;
import org.plenary.core.event.EventFault;
import org.plenary.core.fit.FitFault;
import org.plenary.core.group.GroupFault;
import org.plenary.core.ledger.LedgerFault;
import org.plenary.core.procedure.ProcedureFault;
import org.plenary.core.projection.ProjectionFault;
import org.plenary.core.term.TermFault;

/// Who may know whom in core, and what nobody there may know.
@AnalyzeClasses(packages = "org.plenary.core", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule theLedgerKnowsNoAssembly =
            knowsNone(
                    "ledger",
                    "the log's formats are the same for whatever is logged",
                    "draw",
                    "term",
                    "counting",
                    "event",
                    "projection",
                    "procedure",
                    "codec",
                    "trail");

    @ArchTest
    static final ArchRule termsKnowHashesOnly =
            knowsNone(
                    "term",
                    "a word means the same whatever is said with it",
                    "draw",
                    "counting",
                    "event",
                    "projection",
                    "procedure",
                    "codec",
                    "trail");

    @ArchTest
    static final ArchRule aDrawIsCheckedWithoutTheRecord =
            knowsNone(
                    "draw",
                    "an auditor checks a draw from its files alone",
                    "term",
                    "counting",
                    "event",
                    "projection",
                    "procedure",
                    "codec",
                    "trail");

    @ArchTest
    static final ArchRule aFitIsCheckedWithoutTheRecord =
            knowsNone(
                    "fit",
                    "an auditor checks a panel's fit from its files alone",
                    "term",
                    "counting",
                    "event",
                    "projection",
                    "procedure",
                    "codec",
                    "trail");

    @ArchTest
    static final ArchRule theGroupKnowsNobody =
            knowsNone(
                    "group",
                    "points add up the same whatever they commit to",
                    "draw",
                    "fit",
                    "term",
                    "counting",
                    "event",
                    "projection",
                    "procedure",
                    "codec",
                    "trail",
                    "ledger");

    @ArchTest
    static final ArchRule theGroupAloneTouchesTheCurve =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.plenary.core.group")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("cafe.cryptography..")
                    .because(
                            "the library reads points that are none, and another may take its place:"
                                    + " what is read strictly is read in one package");

    @ArchTest
    static final ArchRule countingKnowsNumbersOnly =
            knowsNone(
                    "counting",
                    "who voted must not change how votes are added up",
                    "draw",
                    "term",
                    "event",
                    "projection",
                    "procedure",
                    "codec",
                    "trail",
                    "ledger");

    @ArchTest
    static final ArchRule anEventKnowsNotWhatBecomesOfIt =
            knowsNone(
                    "event",
                    "a fact is the same whether it counts or not",
                    "projection",
                    "procedure",
                    "codec",
                    "trail");

    @ArchTest
    static final ArchRule aProjectionDoesNotJudge =
            knowsNone(
                    "projection",
                    "state is the fold of what was judged before",
                    "procedure",
                    "codec",
                    "trail");

    @ArchTest
    static final ArchRule theProcedureKnowsNoBytes =
            knowsNone(
                    "procedure",
                    "what counts is decided on facts that were parsed before",
                    "codec",
                    "trail");

    @ArchTest
    static final ArchRule theCodecDoesNotJudge =
            knowsNone(
                    "codec", "reading an entry must not depend on who reads", "procedure", "trail");

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
                    .callMethod(java.time.LocalDate.class, "now")
                    .orShould()
                    .callMethod(java.time.ZoneId.class, "systemDefault")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Clock.class)
                    .because("the same log gives the same result at every time");

    @ArchTest
    static final ArchRule nobodyKnowsChance =
            noClasses()
                    .that()
                    .haveNameNotMatching(".*\\.ledger\\.MlDsa44.*")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Random.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(java.util.random.RandomGenerator.class)
                    .orShould()
                    .callMethod(Math.class, "random")
                    .orShould()
                    .callMethod(UUID.class, "randomUUID")
                    .because(
                            "whoever needs chance brings it; a key of ML-DSA is made from its seed by"
                                    + " a source of chance that has none");

    @ArchTest
    static final ArchRule nobodyTouchesTheMachine =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.nio.file..", "java.net..", "java.nio.channels..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveNameMatching("java\\.io\\.(?:File|RandomAccessFile|Console).*")
                    .orShould()
                    .callMethod(System.class, "getenv", String.class)
                    .orShould()
                    .callMethod(System.class, "getenv")
                    .orShould()
                    .callMethod(System.class, "getProperty", String.class)
                    .because("the same log gives the same result on every machine");

    @ArchTest
    static final ArchRule nobodyPrints =
            noClasses()
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .because("core has values to return and nobody to talk to");

    @ArchTest
    static final ArchRule nobodyWritesInTheReadersLanguage =
            noClasses()
                    .should()
                    .callMethod(String.class, "format", String.class, Object[].class)
                    .orShould()
                    .callMethod(String.class, "formatted", Object[].class)
                    .orShould()
                    .callMethod(String.class, "toLowerCase")
                    .orShould()
                    .callMethod(String.class, "toUpperCase")
                    .orShould()
                    .callMethod(Locale.class, "getDefault")
                    .because(
                            "digits and letters of a path or a name must not depend on where it is"
                                    + " written");

    /// Each rule, and a class that breaks it.
    private record Planted(ArchRule rule, Class<?> fault) {}

    @Test
    void everyRuleFindsAFaultThatWasPlanted() {
        List<Planted> faults =
                List.of(
                        new Planted(theLedgerKnowsNoAssembly, LedgerFault.class),
                        new Planted(termsKnowHashesOnly, TermFault.class),
                        new Planted(aDrawIsCheckedWithoutTheRecord, DrawFault.class),
                        new Planted(aFitIsCheckedWithoutTheRecord, FitFault.class),
                        new Planted(theGroupKnowsNobody, GroupFault.class),
                        new Planted(theGroupAloneTouchesTheCurve, FitFault.class),
                        new Planted(countingKnowsNumbersOnly, CountingFault.class),
                        new Planted(anEventKnowsNotWhatBecomesOfIt, EventFault.class),
                        new Planted(aProjectionDoesNotJudge, ProjectionFault.class),
                        new Planted(theProcedureKnowsNoBytes, ProcedureFault.class),
                        new Planted(theCodecDoesNotJudge, CodecFault.class),
                        new Planted(nobodyReadsAClock, Faults.ReadsAClock.class),
                        new Planted(nobodyKnowsChance, Faults.KnowsChance.class),
                        new Planted(nobodyTouchesTheMachine, Faults.TouchesTheMachine.class),
                        new Planted(nobodyPrints, Faults.Prints.class),
                        new Planted(nobodyWritesInTheReadersLanguage, Faults.Formats.class));
        for (Planted planted : faults) {
            assertThat(
                            planted.rule()
                                    .evaluate(
                                            new ClassFileImporter().importClasses(planted.fault()))
                                    .hasViolation())
                    .as(planted.fault() + ": " + planted.rule().getDescription())
                    .isTrue();
        }
    }

    /// Faults that no package of core has.
    static final class Faults {
        static final class ReadsAClock {
            Instant now() {
                return Instant.now();
            }
        }

        static final class KnowsChance {
            int throwADie() {
                return ThreadLocalRandom.current().nextInt(6);
            }
        }

        static final class TouchesTheMachine {
            boolean there() {
                return java.nio.file.Path.of("x").isAbsolute();
            }
        }

        static final class Prints {
            void say() {
                System.out.println("something");
            }
        }

        static final class Formats {
            @SuppressWarnings("StringCaseLocaleUsage") // the fault that is planted here
            String lower(String text) {
                return text.toLowerCase();
            }
        }
    }

    private static ArchRule knowsNone(String who, String because, String... whom) {
        return noClasses()
                .that()
                .resideInAPackage("org.plenary.core." + who)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        List.of(whom).stream()
                                .map(name -> "org.plenary.core." + name)
                                .toArray(String[]::new))
                .because(because);
    }
}
