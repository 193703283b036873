package org.attune.ui.classroom;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Objects;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.image.Image;
import org.attune.error.ErrorCode;
import org.attune.report.page.ReportImage;
import org.attune.ui.control.Background;
import org.attune.ui.control.Message;
import org.attune.ui.control.PagePrinter;
import org.attune.ui.control.PictureCopy;
import org.attune.ui.control.SaveKind;
import org.attune.ui.control.SaveTarget;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page that the class screen shows, and how it leaves it: saved, printed or copied. Each says in a sentence what
 * came of it. Used on the JavaFX thread.
 */
final class ClassOutput {
    private static final Logger LOG = LoggerFactory.getLogger(ClassOutput.class);

    private final Node screen;
    private final FileDialogs dialogs;
    private final SlideTimesPanel slideTimes;
    private final Message where;
    private @Nullable ShownLecture shown;
    private @Nullable BufferedImage page;
    private boolean saved;

    ClassOutput(Node screen, FileDialogs dialogs, SlideTimesPanel slideTimes, Message where) {
        this.screen = screen;
        this.dialogs = dialogs;
        this.slideTimes = slideTimes;
        this.where = where;
    }

    /** @param lecture null when none is shown */
    void show(@Nullable ShownLecture lecture) {
        shown = lecture;
        page = lecture == null ? null : ReportImage.render(lecture.page().draw());
    }

    /** Of the page that is shown. */
    Image picture() {
        return SwingFXUtils.toFXImage(Objects.requireNonNull(page), null);
    }

    /** @param opened the folder that the dialog opens beside */
    void choose(ClassExport export, @Nullable Path opened) {
        if (shown != null) {
            dialogs.save(opened, shown, export, target -> save(export, target));
        }
    }

    /**
     * Saves what is shown, off the JavaFX thread, and says whether that worked.
     *
     * @param file whose ending says as what
     */
    void save(Path file) {
        SaveTarget target = SaveTarget.of(file, SaveKind.PNG);
        save(ClassExport.of(target), target);
    }

    void save(ClassExport export, SaveTarget target) {
        if (shown == null || page == null || export == ClassExport.CHAPTERS && slideTimes.isUnclear()) {
            return;
        }
        if (target.isAmong(export.kinds())) {
            ClassExport.Content content = export.of(shown, page, target, slideTimes.began());
            String words = export.saved(shown, target, slideTimes.began());
            Background.run("save-class", () -> content.into(target), done -> {
                saved |= export == ClassExport.PAGE;
                where.say(words);
            },
                    failure -> failed(failure, target));
        } else {
            where.say(target.refused(export.kinds()));
        }
    }

    /** Whether a page was saved; its figures alone are no page. */
    boolean isSaved() {
        return saved;
    }

    private void failed(Throwable failure, SaveTarget target) {
        if (!target.confirmed() && failure instanceof FileAlreadyExistsException) {
            where.say(SaveTarget.taken(target.file()));
        } else {
            failed(failure);
        }
    }

    void failed(Throwable failure) {
        if (failure instanceof IOException refused) {
            where.say(Messages.text("class.failed", refused.getMessage()));
        } else {
            LOG.error("{} that did not work", ErrorCode.OWN_FAULT.code(), failure);
            where.say(ErrorCode.OWN_FAULT.withCode(Messages.text("class.fault")));
        }
    }

    void print() {
        ShownLecture lecture = shown;
        if (lecture != null) {
            PagePrinter.print(lecture.page()::draw, screen.getScene().getWindow(), where::say);
        }
    }

    void copy() {
        if (page != null) {
            where.say(PictureCopy.make(picture()).orElse(Messages.text("class.copied")));
        }
    }
}
