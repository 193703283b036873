package org.attune.ui.sessions;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.attune.storage.Deletion;
import org.attune.storage.StoredFile;
import org.attune.storage.StoredReport;
import org.attune.storage.UserData;
import org.attune.ui.control.Background;
import org.attune.ui.control.Question;

/** Deletes sessions, or everything, once the learner has confirmed it. */
final class SessionDeletion {
    private final Question question;
    private final UserData data;
    private final Outcome outcome;

    /**
     * What follows, on the JavaFX thread.
     *
     * @param none gets a sentence when there is nothing to delete
     * @param deleted gets a sentence about what is gone and what is not
     * @param forget called when the learner deleted everything
     */
    record Outcome(Consumer<String> none, Consumer<String> deleted, Runnable forget, Consumer<Throwable> failed) {
    }

    SessionDeletion(Question question, UserData data, Outcome outcome) {
        this.question = question;
        this.data = data;
        this.outcome = outcome;
    }

    void ask(List<StoredReport> reports) {
        List<StoredFile> chosen = reports.stream().map(report -> new StoredFile(StoredFile.Kind.REPORT, report.file()))
                .toList();
        String title = chosen.size() == 1
                ? Messages.text("sessions.delete.one.title")
                : Messages.text("sessions.delete.title", chosen.size());
        question.ask(title, Messages.text("sessions.delete.words"), Messages.text("sessions.delete.yes"),
                Messages.text("sessions.delete.no"), () -> delete(chosen, () -> {}));
    }

    void askForAll() {
        Background.run("find-my-data", data::find, this::askForAll, outcome.failed);
    }

    private void askForAll(List<StoredFile> found) {
        String where = found.stream().map(file -> String.valueOf(file.file().getParent())).distinct()
                .collect(Collectors.joining("\n"));
        if (found.isEmpty()) {
            outcome.none.accept(Messages.text("sessions.everything.none"));
        } else {
            question.ask(Messages.text("sessions.everything.title"),
                    Messages.text("sessions.everything.words", StoredFile.words(found), where),
                    Messages.text("sessions.everything.yes"), Messages.text("sessions.everything.no"),
                    () -> delete(found, outcome.forget));
        }
    }

    private void delete(List<StoredFile> files, Runnable then) {
        Background.run("delete", () -> Deletion.of(files), deletion -> {
            then.run();
            outcome.deleted.accept(deletion.words());
        }, outcome.failed);
    }
}
