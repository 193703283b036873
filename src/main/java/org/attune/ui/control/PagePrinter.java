package org.attune.ui.control;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer.MarginType;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.stage.Window;
import org.attune.error.ErrorCode;
import org.attune.platform.Environment;
import org.attune.report.page.ReportImage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prints a page on one sheet, after the system's own dialog, or Java's on Linux. */
public final class PagePrinter {
    private static final Logger LOG = LoggerFactory.getLogger(PagePrinter.class);
    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    private PagePrinter() {}

    /** Ctrl+P, or Command+P on a Mac. */
    public static void onShortcut(Node screen, Runnable print) {
        screen.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (PRINT.match(key)) {
                print.run();
                key.consume();
            }
        });
    }

    /**
     * Looks for printers off the JavaFX thread, since a print server may take seconds to answer.
     *
     * @param page makes the page that is printed
     * @param tell gets a sentence, also when there is no printer; nothing when the dialog is cancelled
     */
    public static void print(Supplier<Region> page, Window owner, Consumer<String> tell) {
        Background.run("find-printers", Found::now, found -> found.obstacle().ifPresentOrElse(tell,
                () -> ask(Objects.requireNonNull(found.job()), page, owner, tell)),
                failure -> failed(failure, tell));
    }

    /**
     * What of this computer prints.
     *
     * @param job null where there is no printer
     * @param spools without it JavaFX would say that the page is sent
     */
    private record Found(@Nullable PrinterJob job, boolean spools) {
        static Found now() {
            return new Found(PrinterJob.createPrinterJob(), Environment.hasSpooler());
        }

        /** A sentence; empty if there is none. */
        Optional<String> obstacle() {
            return job != null && spools
                    ? Optional.empty()
                    : Optional.of(Messages.text(job == null ? "print.none" : "print.spooler"));
        }
    }

    private static void failed(Throwable failure, Consumer<String> tell) {
        LOG.error("{} the page is not printed", ErrorCode.OWN_FAULT.code(), failure);
        tell.accept(ErrorCode.OWN_FAULT.withCode(Messages.text("print.failed")));
    }

    private static void ask(PrinterJob job, Supplier<Region> page, Window owner, Consumer<String> tell) {
        job.getJobSettings().setJobName("Attune");
        PageLayout across = job.getPrinter().createPageLayout(job.getJobSettings().getPageLayout().getPaper(),
                PageOrientation.LANDSCAPE, MarginType.DEFAULT);
        job.getJobSettings().setPageLayout(across);
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return;
        }
        PageLayout chosen = job.getJobSettings().getPageLayout();
        Region sheet = page.get();
        ReportImage.layOut(sheet);
        fit(sheet, chosen.getPrintableWidth(), chosen.getPrintableHeight());
        boolean printed = job.printPage(chosen, sheet) && job.endJob();
        tell.accept(Messages.text(printed ? "print.sent" : "print.refused", job.getPrinter().getName()));
    }

    /**
     * As large as fits, in the middle, and nothing is cut; on a sheet that stands upright it is only smaller.
     *
     * @param width of the sheet that the printer reaches, in points; {@code height} alike
     */
    static void fit(Region page, double width, double height) {
        double scale = Math.min(width / page.getWidth(), height / page.getHeight());
        page.getTransforms().addAll(new Translate((width - scale * page.getWidth()) / 2,
                (height - scale * page.getHeight()) / 2), new Scale(scale, scale));
    }
}
