package org.plenary.desktop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;

/// Who may know whom in the client.
@AnalyzeClasses(
        packages = "org.plenary.desktop",
        importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String ROOT = "org.plenary.desktop.";

    /// Everything below the screens; whatever else lies beside it is a screen.
    private static final Set<String> GROUND =
            Set.of(
                    "chamber",
                    "laptop",
                    "letters",
                    "parts",
                    "platform",
                    "shell",
                    "store",
                    "sync",
                    "ui",
                    "wording");

    @ArchTest
    static final ArchRule onlyThePlatformKnowsGluon =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..desktop.platform..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.gluonhq..")
                    .because("Gluon Attach is GPL-3.0 and is kept behind one package");

    @ArchTest
    static final ArchRule onlyTheStoreSpeaksSql =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..desktop.store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "org.sqlite..")
                    .because("a half-done write must not be possible anywhere else");

    @ArchTest
    static final ArchRule onlyTheStoreTouchesItsFiles =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "..desktop.chamber..",
                            "..desktop.laptop..",
                            "..desktop.shell..",
                            "..desktop.sync..",
                            "..desktop.ui..",
                            "..desktop.wording..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.nio.file.Files")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.nio.channels.FileChannel")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.io.File")
                    .because("what survives a power cut is decided in one package");

    @ArchTest
    static final ArchRule onlySyncSpeaksHttp =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..desktop.sync..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.net.http..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.net.URLConnection")
                    .because(
                            "no screen needs the network to open, and nothing else is asked of it");

    @ArchTest
    static final ArchRule onlyBackgroundHopsThreads =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(ROOT + "ui.Background")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.util.concurrent.Executors")
                    .orShould()
                    .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                    .orShould()
                    .callMethod("java.lang.Thread", "startVirtualThread", "java.lang.Runnable")
                    .orShould()
                    .callMethod("java.lang.Thread", "start")
                    .because(
                            "whatever is shown must be shown on the JavaFX thread, and by one way in");

    @ArchTest
    static final ArchRule viewModelsKnowNoScene =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Model")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("javafx.scene..")
                    .because("what a screen says is tested without a screen");

    @ArchTest
    static final ArchRule screensDoNotKnowEachOther =
            slices().assignedFrom(new Screens())
                    .should()
                    .notDependOnEachOther()
                    .allowEmptyShould(true)
                    .because("a screen can be changed, or taken away, without reading another");

    @ArchTest
    static final ArchRule screensWorkThroughPorts =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "..desktop.laptop..", "..desktop.store..", "..desktop.sync..")
                    .and()
                    .resideOutsideOfPackage("..desktop.shell..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..desktop.laptop..", "..desktop.store..", "..desktop.sync..")
                    .because("a screen learns what is known and hands over events, no more");

    @ArchTest
    static final ArchRule onlyTheShellKnowsScreens =
            classes()
                    .that()
                    .resideInAnyPackage(
                            "..desktop.chamber..",
                            "..desktop.laptop..",
                            "..desktop.parts..",
                            "..desktop.platform..",
                            "..desktop.store..",
                            "..desktop.sync..",
                            "..desktop.ui..",
                            "..desktop.wording..")
                    .should(NotKnow.aScreen(GROUND, ROOT))
                    .because("what lies below the screens does not change with them");

    @ArchTest
    static final ArchRule theStoreKnowsNobodyAboveIt =
            noClasses()
                    .that()
                    .resideInAPackage("..desktop.store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..desktop.sync..", "..desktop.laptop..")
                    .because("what is kept does not know where it came from");

    @ArchTest
    static final ArchRule clocksAreHandedIn =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "..desktop.store..", "..desktop.sync..", "..desktop.chamber..")
                    .should()
                    .callMethod("java.time.Instant", "now")
                    .orShould()
                    .callMethod("java.lang.System", "currentTimeMillis")
                    .because("a laptop clock that is ten years off must be a test");

    private static final class Screens implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String screen = screen(type, GROUND, ROOT);
            return screen.isEmpty() ? SliceIdentifier.ignore() : SliceIdentifier.of(screen);
        }

        @Override
        public String getDescription() {
            return "screens";
        }
    }

    /// The screen that a class belongs to; empty for none.
    static String screen(JavaClass type, Set<String> ground, String root) {
        String name = type.getPackageName();
        if (!name.startsWith(root)) {
            return "";
        }
        String rest = name.substring(root.length());
        int dot = rest.indexOf('.');
        String part = dot < 0 ? rest : rest.substring(0, dot);
        return ground.contains(part) ? "" : part;
    }
}
