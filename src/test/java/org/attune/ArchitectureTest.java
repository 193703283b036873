package org.attune;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.Slice;
import java.awt.Desktop;
import java.io.File;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import javax.imageio.ImageIO;
import org.attune.chart.Chart;

/** The table of docs/architecture.md, which says who may use whom. */
@AnalyzeClasses(packages = "org.attune", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** What every screen may use. */
    private static final Set<String> SHARED = Set.of("control", "theme", "camera");

    @ArchTest
    static final ArchRule PACKAGES_FOLLOW_THE_WAY_OF_A_FRAME = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("i18n").definedBy("org.attune.i18n")
            .layer("error").definedBy("org.attune.error")
            .layer("platform").definedBy("org.attune.platform")
            .layer("consent").definedBy("org.attune.consent")
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
            .layer("storage").definedBy("org.attune.storage")
            .layer("classroom").definedBy("org.attune.classroom..")
            .layer("live").definedBy("org.attune.live..")
            .layer("evaluation").definedBy("org.attune.evaluation")
            .layer("ui").definedBy("org.attune.ui..")
            .layer("app").definedBy("org.attune.app..")
            .whereLayer("i18n").mayNotAccessAnyLayer()
            .whereLayer("error").mayOnlyAccessLayers("i18n")
            .whereLayer("platform").mayOnlyAccessLayers("error", "i18n")
            .whereLayer("consent").mayOnlyAccessLayers("error", "i18n")
            .whereLayer("config").mayOnlyAccessLayers("consent", "platform", "error", "i18n")
            .whereLayer("capture").mayOnlyAccessLayers("config", "platform", "error", "i18n")
            .whereLayer("detection").mayOnlyAccessLayers("config", "platform", "error", "i18n")
            .whereLayer("classification").mayOnlyAccessLayers("config", "platform", "error", "i18n")
            .whereLayer("analysis")
            .mayOnlyAccessLayers("capture", "detection", "classification", "config", "platform", "error", "i18n")
            .whereLayer("session")
            .mayOnlyAccessLayers("analysis", "classification", "config", "platform", "error", "i18n")
            .whereLayer("chart").mayNotAccessAnyLayer()
            .whereLayer("report")
            .mayOnlyAccessLayers("chart", "session", "analysis", "classification", "config", "platform", "error",
                    "i18n")
            .whereLayer("journal")
            .mayOnlyAccessLayers("report", "session", "analysis", "classification", "config", "platform", "error",
                    "i18n")
            .whereLayer("pipeline")
            .mayOnlyAccessLayers("journal", "session", "analysis", "classification", "detection", "capture", "config",
                    "platform", "error", "i18n")
            .whereLayer("storage")
            .mayOnlyAccessLayers("journal", "report", "session", "config", "platform", "error", "i18n")
            .whereLayer("classroom")
            .mayOnlyAccessLayers("report", "chart", "session", "analysis", "classification", "config", "platform",
                    "error", "i18n")
            .whereLayer("live")
            .mayOnlyAccessLayers("classroom", "session", "analysis", "config", "platform", "error", "i18n")
            .whereLayer("live").mayOnlyBeAccessedByLayers("ui", "app")
            .whereLayer("evaluation")
            .mayOnlyAccessLayers("analysis", "detection", "classification", "config", "platform", "error", "i18n")
            .whereLayer("desktop").mayNotAccessAnyLayer()
            .whereLayer("desktop").mayOnlyBeAccessedByLayers("app")
            .whereLayer("app").mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule NOBODY_KNOWS_SPARK = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("org.attune.spark..", "org.apache.spark..", "org.apache.hadoop..");

    @ArchTest
    static final ArchRule NO_TWO_PACKAGES_NEED_EACH_OTHER = slices().matching("org.attune.(**)").should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule SCREENS_DO_NOT_MEET = slices().matching("org.attune.ui.(*)").that(areScreens()).should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule WHAT_SCREENS_SHARE_KNOWS_NO_SCREEN = noClasses()
            .that().resideInAnyPackage("org.attune.ui.control", "org.attune.ui.theme", "org.attune.ui.camera")
            .should().dependOnClassesThat(resideInAnyPackage("org.attune.ui..")
                    .and(DescribedPredicate.not(resideInAnyPackage("org.attune.ui.control", "org.attune.ui.theme",
                            "org.attune.ui.camera"))));

    @ArchTest
    static final ArchRule FEW_SCREENS_SEE_THE_PIPELINE = noClasses()
            .that(resideInAnyPackage("org.attune.ui..").and(DescribedPredicate.not(resideInAnyPackage("org.attune.ui",
                    "org.attune.ui.preview", "org.attune.ui.live", "org.attune.ui.camera"))))
            .should().dependOnClassesThat().resideInAPackage("org.attune.pipeline");

    @ArchTest
    static final ArchRule JAVAFX_STAYS_ON_SCREEN_AND_PAGE = noClasses()
            .that().resideOutsideOfPackages("org.attune", "org.attune.ui..", "org.attune.report.page",
                    "org.attune.report.pdf", "org.attune.classroom.page", "org.attune.app..")
            .should().dependOnClassesThat().resideInAPackage("javafx..");

    /** A browser has neither. */
    @ArchTest
    static final ArchRule A_CHART_KNOWS_NO_SCREEN = noClasses()
            .that().resideInAPackage("org.attune.chart").or().implement(Chart.class)
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "java.awt..");

    @ArchTest
    static final ArchRule PDFBOX_STAYS_IN_REPORT_PDF = noClasses()
            .that().resideOutsideOfPackage("org.attune.report.pdf")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule ONNX_RUNTIME_STAYS_IN_CLASSIFICATION = noClasses()
            .that().resideOutsideOfPackage("org.attune.classification")
            .should().dependOnClassesThat().resideInAPackage("ai.onnxruntime..");

    /** So that without a class no socket can be opened, nor anything loaded that could. */
    @ArchTest
    static final ArchRule THE_BROKERS_CLIENT_STAYS_IN_LIVE_MQTT = noClasses()
            .that().resideOutsideOfPackage("org.attune.live.mqtt")
            .should().dependOnClassesThat().resideInAnyPackage("com.hivemq..", "io.netty..", "io.reactivex..");

    @ArchTest
    static final ArchRule LEARNER_AND_TEACHER_MEET_ON_THE_WIRE_ONLY = slices().matching("org.attune.live.(*)")
            .that(DescribedPredicate.describe("are sides", slice -> !slice.getNamePart(1).equals("mqtt")))
            .should().notDependOnEachOther();

    /** Bins have numbers, and the broker's and the others' clocks may be hours away. */
    @ArchTest
    static final ArchRule A_LIVE_CLASS_ASKS_NO_CLOCK_THAT_CAN_BE_SET = noClasses()
            .that().resideInAPackage("org.attune.live..")
            .should().callMethod(System.class, "currentTimeMillis")
            .orShould().callMethod(Instant.class, "now")
            .orShould().callMethod(ZonedDateTime.class, "now");

    @ArchTest
    static final ArchRule OPENCV_STAYS_OFF_SCREEN_AND_PAGE = noClasses()
            .that().resideInAnyPackage("org.attune.ui..", "org.attune.session", "org.attune.chart",
                    "org.attune.report..", "org.attune.classroom..")
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
     * the window needs of them lies below it, and says by {@link org.attune.platform.WindowThread} who called.
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
            // These write English days as the United States do.
            .orShould().callMethod(DateTimeFormatter.class, "ofLocalizedDate", FormatStyle.class)
            .orShould().callMethod(DateTimeFormatter.class, "ofLocalizedTime", FormatStyle.class)
            .orShould().callMethod(DateTimeFormatter.class, "ofLocalizedDateTime", FormatStyle.class)
            .orShould().callMethod(DateTimeFormatter.class, "ofLocalizedDateTime", FormatStyle.class, FormatStyle.class)
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

    /** In a browser, String's own take other characters for whitespace, and a text would differ from the kiosk's. */
    @ArchTest
    static final ArchRule WHITESPACE_IS_THE_SAME_IN_EVERY_JAVA = noClasses()
            .that().resideInAnyPackage("org.attune.classification", "org.attune.analysis", "org.attune.session",
                    "org.attune.chart", "org.attune.report", "org.attune.report.chart", "org.attune.report.data",
                    "org.attune.report.html", "org.attune.journal", "org.attune.consent")
            .should().callMethod(String.class, "strip")
            .orShould().callMethod(String.class, "trim")
            .orShould().callMethod(String.class, "isBlank")
            .orShould().callMethod(String.class, "lines");

    /** The desktop knows nothing of the compiler that makes the browser's form. */
    @ArchTest
    static final ArchRule TEAVM_STAYS_IN_THE_BROWSERS_FORM = noClasses().that().resideOutsideOfPackage("org.attune.web")
            .should().dependOnClassesThat().resideInAPackage("org.teavm..");

    /** What is measured must not depend on a clock that somebody sets, or that summer time moves. */
    @ArchTest
    static final ArchRule MEASURING_ASKS_NO_CLOCK_THAT_CAN_BE_SET = noClasses()
            .that()
            .resideInAnyPackage("org.attune.capture..", "org.attune.detection", "org.attune.classification",
                    "org.attune.analysis", "org.attune.session", "org.attune.pipeline", "org.attune.journal")
            .should().callMethod(System.class, "currentTimeMillis")
            .orShould().callMethod(Instant.class, "now")
            .orShould().callMethod(ZonedDateTime.class, "now");

    private static DescribedPredicate<Slice> areScreens() {
        return DescribedPredicate.describe("are screens", slice -> !SHARED.contains(slice.getNamePart(1)));
    }
}
