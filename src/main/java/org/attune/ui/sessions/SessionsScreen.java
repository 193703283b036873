package org.attune.ui.sessions;

import atlantafx.base.theme.Styles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.attune.error.ErrorCode;
import org.attune.report.data.ReportReader;
import org.attune.report.page.WrappingLabel;
import org.attune.session.SessionSummary;
import org.attune.storage.StoredReport;
import org.attune.storage.StoredReports;
import org.attune.storage.UserData;
import org.attune.ui.control.Background;
import org.attune.ui.control.Controls;
import org.attune.ui.control.FitScrollPane;
import org.attune.ui.control.Message;
import org.attune.ui.control.NavAction;
import org.attune.ui.control.Question;
import org.attune.ui.control.ReadingOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Earlier sessions as a line and as a list, to open or delete, and a button that deletes everything. Files are read and
 * deleted off the JavaFX thread.
 */
public final class SessionsScreen extends StackPane {
    private static final Logger LOG = LoggerFactory.getLogger(SessionsScreen.class);
    private static final PseudoClass NEWS = PseudoClass.getPseudoClass("news");

    private final List<Path> folders;
    private final BiConsumer<Path, SessionSummary> opened;
    private final SessionList list = new SessionList(this::open);
    private final TrendView trend = new TrendView(this::open);
    private final CheckBox all = new CheckBox(Messages.text("sessions.all"));
    private final Label count = Controls.named("session-count", "quiet", Messages.text("sessions.reading"));
    private final Message message = new Message("sessions-message", "message");
    private final SessionDeletion deletion;

    /**
     * @param folders in which to look for reports
     * @param said a sentence about what just happened, or empty
     * @param opened gets the file and content of the report that the learner opens
     * @param forget called after the learner deleted everything
     */
    public SessionsScreen(List<Path> folders, UserData data, String said, BiConsumer<Path, SessionSummary> opened,
            Runnable forget, NavAction back) {
        this.folders = folders;
        this.opened = opened;
        BorderPane screen = ReadingOrder.arrange(top(), new FitScrollPane(center()), null, footer(back));
        Question question = new Question(screen);
        deletion = new SessionDeletion(question, data,
                new SessionDeletion.Outcome(this::tell, this::deleted, forget, this::fail));
        getStyleClass().add("sessions-screen");
        getChildren().addAll(screen, question);
        message.visibleProperty().bind(message.textProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        tell(said);
        list.show(List.of(), "");
        read();
    }

    private void read() {
        Background.run("read-sessions", () -> StoredReports.read(folders), this::show, this::fail);
    }

    private void show(StoredReports stored) {
        all.setSelected(false);
        all.setDisable(stored.reports().isEmpty());
        trend.show(stored.reports());
        list.show(stored.reports(), Messages.text("sessions.none"));
        // Until then what scrolls has nothing in it that could take the focus.
        applyCss();
        list.requestFocus();
        count.setText(SessionCount.text(stored));
    }

    /** All is disabled meanwhile: a second click would open the report again and drop changes made in it. */
    private void open(StoredReport report) {
        setOpening(true);
        Background.run("open-session", () -> ReportReader.read(report.file()),
                summary -> opened.accept(report.file(), summary), failure -> {
                    setOpening(false);
                    fail(failure);
                });
    }

    private void setOpening(boolean now) {
        list.setDisable(now);
        trend.setDisable(now);
    }

    private void deleted(String words) {
        tell(words);
        read();
    }

    /** What was done as wanted is no warning. */
    private void tell(String news) {
        message.pseudoClassStateChanged(NEWS, true);
        message.say(news);
    }

    private void fail(Throwable failure) {
        message.pseudoClassStateChanged(NEWS, false);
        ErrorCode errorCode = ErrorCode.of(failure);
        LOG.warn("{} that did not work", errorCode.code(), failure);
        message.say(errorCode.withCode(
                failure instanceof IOException
                        ? String.valueOf(failure.getMessage())
                        : Messages.text("sessions.failed")));
    }

    private VBox top() {
        message.setMaxWidth(Double.MAX_VALUE);
        VBox top = new VBox(WrappingLabel.of("heading", Messages.text("sessions.title")), count, message);
        top.getStyleClass().addAll("report-top", "sessions-top");
        return top;
    }

    private VBox center() {
        all.setId("choose-all");
        all.setDisable(true);
        all.setOnAction(click -> list.chooseAll(all.isSelected()));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox center = new VBox(trend, all, list);
        center.getStyleClass().add("sessions-center");
        return center;
    }

    private FlowPane footer(NavAction back) {
        Button delete = Controls.button("delete-chosen", "", () -> deletion.ask(list.chosen()));
        delete.textProperty().bind(Bindings.createStringBinding(() -> list.chosenCount().get() > 0
                ? Messages.text("sessions.delete.many", list.chosenCount().get())
                : Messages.text("sessions.delete"),
                list.chosenCount()));
        delete.disableProperty().bind(list.chosenCount().isEqualTo(0));
        Button everything = Controls.button("delete-all", Messages.text("sessions.everything"),
                () -> deletion.askForAll());
        everything.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
        FlowPane footer = new FlowPane(back.button(Runnable::run), delete, everything);
        footer.getStyleClass().addAll("footer", "actions");
        return footer;
    }
}
