package org.attune.ui.report;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.attune.ui.control.Question;
import org.jspecify.annotations.Nullable;

/**
 * Asks before the learner leaves a report with unsaved changes. While it is being written, waits for that instead.
 */
final class UnsavedQuestion {
    private final Question question;
    private final OpenReport report;
    private final Runnable save;
    private final Consumer<Runnable> discard;
    private boolean writing;
    private @Nullable Runnable leaving;

    /**
     * @param save starts saving
     * @param discard starts discarding the report, and runs its argument when done
     */
    UnsavedQuestion(Question question, OpenReport report, Runnable save, Consumer<Runnable> discard) {
        this.question = question;
        this.report = report;
        this.save = save;
        this.discard = discard;
    }

    /** Nothing is asked during a write. A learner who wanted to leave does so once it succeeded. */
    void setWriting(boolean now) {
        writing = now;
        Runnable leave = leaving;
        if (!now) {
            leaving = null;
        }
        if (!now && leave != null && report.isSaved()) {
            leave.run();
        }
    }

    /**
     * @param leave called when nothing is left to ask, possibly at once
     * @return whether it asks or waits
     */
    boolean asksBefore(Runnable leave) {
        if (writing) {
            leaving = leave;
            return true;
        }
        if (report.isSaved()) {
            leave.run();
            return false;
        }
        ask(leave);
        return true;
    }

    private void ask(Runnable leave) {
        String words = Messages.text(report.file().isPresent() ? "report.leave.shorter" : "report.leave.lost");
        Button yes = question.button("save-and-leave", Messages.text("report.save"), () -> {
            save.run();
            leaving = leave;
        });
        yes.getStyleClass().add(Styles.ACCENT);
        Button no = question.button("yes", Messages.text("report.leave.unsaved"), () -> discard.accept(leave));
        no.getStyleClass().add(Styles.BUTTON_OUTLINED);
        question.ask(Messages.text("report.leave.title"), words, yes, no,
                question.button("no", Messages.text("report.leave.stay"), () -> {}));
    }
}
