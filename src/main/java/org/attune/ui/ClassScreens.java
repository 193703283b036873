package org.attune.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.attune.classroom.Lecture;
import org.attune.live.BrokerAddress;
import org.attune.ui.classroom.ClassroomScreen;
import org.attune.ui.liveclass.LiveClassScreen;
import org.attune.ui.liveclass.Strip;
import org.attune.ui.liveclass.TaughtClass;
import org.jspecify.annotations.Nullable;

/** A teacher's screens: the class view, and the class that is taught now. Used on the JavaFX thread. */
final class ClassScreens {
    private final Stage stage;
    private final KioskOptions setup;
    private final Strip strip;
    private final Consumer<Parent> show;
    private final Runnable home;
    private @Nullable TaughtClass taught;

    /**
     * @param place puts the strip where it was, and remembers where it goes
     * @param show puts a screen into the window
     * @param home shows the start screen
     */
    ClassScreens(Stage stage, KioskOptions setup, Consumer<Stage> place, Consumer<Parent> show, Runnable home) {
        this.stage = stage;
        this.setup = setup;
        this.strip = new Strip(setup::look, place);
        this.show = show;
        this.home = home;
    }

    /** @param reports a folder or a ZIP to open; null for none yet */
    void showView(@Nullable Path reports) {
        ClassroomScreen view = view();
        if (reports != null) {
            view.open(reports);
        }
    }

    private ClassroomScreen view() {
        ClassroomScreen view = setup.classView(home).offerLive(this::teach);
        show.accept(view);
        return view;
    }

    private void teach() {
        Optional<BrokerAddress> broker = setup.broker();
        if (broker.isEmpty()) {
            show.accept(LiveClassScreen.without(Messages.text("class.no-broker"), strip, this::view));
            return;
        }
        taught = new TaughtClass(broker.get(), setup.classViewRefusal(), strip,
                new TaughtClass.Ways(this::showPage, this::view));
        show.accept(taught.screen());
    }

    private void showPage(List<Lecture> lectures) {
        view().teach(lectures);
    }

    /** Whether a class is taught now. */
    boolean isTeaching() {
        return taught != null && taught.screen().isOn();
    }

    /** For a window that is gone. */
    void stop() {
        if (taught != null) {
            taught.stop();
        }
    }

    /**
     * Asks whether a class that is taught is to end, which then shows its page; or, where such a page is not saved,
     * whether to leave it.
     *
     * @param leave called when nothing is left to ask, possibly at once
     * @return whether it asks
     */
    boolean askBefore(Runnable leave) {
        Parent shown = stage.getScene().getRoot();
        if (shown instanceof LiveClassScreen live && live.isOn()) {
            live.askToEnd();
            return true;
        }
        if (shown instanceof ClassroomScreen view) {
            return view.asksBefore(leave);
        }
        leave.run();
        return false;
    }
}
