package org.attune;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.awt.Desktop;
import java.io.File;
import java.io.PrintStream;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.DoubleStream;
import org.attune.chart.Chart;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/** The table of docs/architecture.md, which says who may use whom. */
@AnalyzeClasses(packages = "org.attune", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PACKAGES_FOLLOW_THE_WAY_OF_A_FRAME = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("config").definedBy("org.attune.config")
            .layer("capture").definedBy("org.attune.capture..")
            .layer("desktop").definedBy("org.attune.desktop")
            .layer("detection").definedBy("org.attune.detection")
            .layer("classification").definedBy("org.attune.classification")
            .layer("analysis").definedBy("org.attune.analysis")
            .layer("session").definedBy("org.attune.session")
            .layer("chart").definedBy("org.attune.chart")
            .layer("report").definedBy("org.attune.report..")
            .layer("journal").definedBy("org.attune.journal")
            .layer("pipeline").definedBy("org.attune.pipeline")
            .layer("mydata").definedBy("org.attune.mydata")
            .layer("classroom").definedBy("org.attune.classroom")
            .layer("evaluation").definedBy("org.attune.evaluation")
            .layer("ui").definedBy("org.attune.ui")
            .layer("app").definedBy("org.attune.app")
            .layer("entry").definedBy("org.attune")
            .whereLayer("config").mayNotAccessAnyLayer()
            .whereLayer("capture").mayOnlyAccessLayers("config")
            .whereLayer("detection").mayOnlyAccessLayers("config")
            .whereLayer("classification").mayOnlyAccessLayers("config")
            .whereLayer("analysis").mayOnlyAccessLayers("capture", "detection", "classification", "config")
            .whereLayer("session").mayOnlyAccessLayers("analysis", "classification", "config")
            .whereLayer("chart").mayNotAccessAnyLayer()
            .whereLayer("report").mayOnlyAccessLayers("chart", "session", "analysis", "classification", "config")
            .whereLayer("journal").mayOnlyAccessLayers("report", "session", "analysis", "classification", "config")
            .whereLayer("pipeline")
            .mayOnlyAccessLayers("capture", "detection", "classification", "analysis", "session", "journal", "config")
            .whereLayer("mydata").mayOnlyAccessLayers("journal", "report", "session", "config")
            .whereLayer("classroom").mayOnlyAccessLayers("report", "chart", "session", "analysis", "classification",
                    "config")
            .whereLayer("evaluation").mayOnlyAccessLayers("analysis", "detection", "classification", "config")
            .whereLayer("desktop").mayNotAccessAnyLayer()
            .whereLayer("desktop").mayOnlyBeAccessedByLayers("app", "entry")
            .whereLayer("app").mayOnlyBeAccessedByLayers("entry")
            .whereLayer("entry").mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule JAVAFX_STAYS_ON_SCREEN_AND_PAGE = noClasses()
            .that()
            .resideOutsideOfPackages("org.attune.ui", "org.attune.report..", "org.attune.classroom", "org.attune.app")
            .should().dependOnClassesThat().resideInAPackage("javafx..");

    /** A browser has neither. */
    @ArchTest
    static final ArchRule A_CHART_KNOWS_NO_SCREEN = noClasses()
            .that().resideInAPackage("org.attune.chart").or().implement(Chart.class)
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "java.awt..");

    @ArchTest
    static final ArchRule ONNX_RUNTIME_STAYS_IN_CLASSIFICATION = noClasses()
            .that().resideOutsideOfPackage("org.attune.classification")
            .should().dependOnClassesThat().resideInAPackage("ai.onnxruntime..");

    @ArchTest
    static final ArchRule OPENCV_STAYS_OFF_SCREEN_AND_PAGE = noClasses()
            .that()
            .resideInAnyPackage("org.attune.ui", "org.attune.session", "org.attune.report", "org.attune.classroom")
            .should().dependOnClassesThat().resideInAPackage("org.opencv..");

    /** A browser writes the same data, and has no JSON library of Java's. */
    @ArchTest
    static final ArchRule WHAT_WRITES_A_REPORTS_DATA_NEEDS_NO_LIBRARY = noClasses()
            .that().haveSimpleName("ReportJson").or().haveSimpleName("ReportPng")
            .should().transitivelyDependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "javax.imageio..", "javafx..", "org.slf4j..");

    @ArchTest
    static final ArchRule ONE_CLASS_LOADS_OPENCV = noClasses().that().doNotHaveSimpleName("OpenCvLibrary")
            .should().dependOnClassesThat().resideInAPackage("nu.pattern..");

    /**
     * A disk, a dialog with the desktop or another thread may let one wait, and the window stands still meanwhile. What
     * the window needs of them lies below it, and says by {@link org.attune.config.WindowThread} who called.
     */
    @ArchTest
    static final ArchRule THE_WINDOW_WAITS_FOR_NOTHING = noClasses()
            .that().resideInAPackage("org.attune.ui..")
            // Wholly in Background: the folder of a dialog, what was dropped, and the file manager.
            .and().doNotHaveSimpleName("DialogFolder")
            .and().doNotHaveSimpleName("FolderDrop")
            .and().doNotHaveSimpleName("FolderWindow")
            .should().dependOnClassesThat().belongToAnyOf(Files.class, FileChannel.class, ImageIO.class, Desktop.class)
            .orShould().callMethod(File.class, "exists")
            .orShould().callMethod(File.class, "isDirectory")
            .orShould().callMethod(File.class, "isFile")
            .orShould().callMethod(Thread.class, "join")
            .orShould().callMethod(Future.class, "get")
            .orShould().callMethod(CompletableFuture.class, "join")
            .orShould().callMethod(ExecutorService.class, "awaitTermination", long.class, TimeUnit.class);

    /**
     * In some languages numbers have digits of their own, and i is no I: what a program reads again must not depend on
     * that.
     */
    @ArchTest
    static final ArchRule A_FORMAT_HAS_A_LANGUAGE = noClasses()
            .should().callMethod(String.class, "format", String.class, Object[].class)
            .orShould().callMethod(String.class, "formatted", Object[].class)
            .orShould().callMethod(PrintStream.class, "printf", String.class, Object[].class)
            .orShould().callMethod(String.class, "toUpperCase")
            .orShould().callMethod(String.class, "toLowerCase")
            .orShould().callMethod(DateTimeFormatter.class, "ofPattern", String.class)
            .orShould().callConstructor(MessageFormat.class, String.class)
            .orShould().callMethod(MessageFormat.class, "format", String.class, Object[].class);

    /**
     * Java's own sums compensate for rounding, other Javas' do not, and the last bit decides a rounding now and then.
     */
    @ArchTest
    static final ArchRule SUMS_ARE_THE_SAME_IN_EVERY_JAVA = noClasses()
            .that().resideInAnyPackage("org.attune.detection", "org.attune.classification", "org.attune.analysis",
                    "org.attune.session")
            .should().callMethod(DoubleStream.class, "sum")
            .orShould().callMethod(DoubleStream.class, "average");

    /** What is measured must not depend on a clock that somebody sets, or that summer time moves. */
    @ArchTest
    static final ArchRule NOBODYS_WATCH_IS_ASKED_WHILE_MEASURING = noClasses()
            .that()
            .resideInAnyPackage("org.attune.capture..", "org.attune.detection", "org.attune.classification",
                    "org.attune.analysis", "org.attune.session",
                    "org.attune.pipeline", "org.attune.journal")
            .should().callMethod(System.class, "currentTimeMillis")
            .orShould().callMethod(Instant.class, "now")
            .orShould().callMethod(ZonedDateTime.class, "now");
}
