package org.plenary.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Who may know whom in the server.
@AnalyzeClasses(
        packages = "org.plenary.server",
        importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule theSequencerKnowsNeitherHttpNorSite =
            noClasses()
                    .that()
                    .resideInAPackage("..sequencer..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..server.http..", "..server.site..", "com.sun.net.httpserver..")
                    .because("what is recorded must not depend on how it is handed in or shown");

    @ArchTest
    static final ArchRule theStoreKnowsNobodyAboveIt =
            noClasses()
                    .that()
                    .resideInAPackage("..store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..server.http..", "..server.site..", "..server.sequencer..")
                    .because("rows and files do not know what they are for");

    @ArchTest
    static final ArchRule onlyTheStoreSpeaksSql =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "org.sqlite..")
                    .because("SQLite is safe with one writer on its own thread, and only there");

    @ArchTest
    static final ArchRule onlyTheStoreTouchesFiles =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "..server.http..", "..server.sequencer..", "..server.site..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.nio.file.Files")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.nio.channels.FileChannel")
                    .because("every durable step has its place and its crash note in one package");

    @ArchTest
    static final ArchRule theSiteReadsProjectionsOnly =
            noClasses()
                    .that()
                    .resideInAPackage("..server.site..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..server.http..", "..server.store..")
                    .allowEmptyShould(true)
                    .because("a page shows what the record adds up to, and nothing else");

    @ArchTest
    static final ArchRule theServerCallsNobody =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.net.http..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.net.URLConnection")
                    .because(
                            "no request ever goes to an address learnt from a request or an entry");

    @ArchTest
    static final ArchRule nobodyReadsTheSystemClock =
            noClasses()
                    .that()
                    .resideInAnyPackage("..sequencer..", "..store..", "..http..")
                    .should()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .because(
                            "time comes in as an InstantSource and has its effect through clock"
                                    + " entries");
}
