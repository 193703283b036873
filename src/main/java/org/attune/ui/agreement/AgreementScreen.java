package org.attune.ui.agreement;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.attune.consent.IntendedUse;
import org.jspecify.annotations.Nullable;

/** Three sentences, and two answers that look alike. The camera is still off here. */
public final class AgreementScreen extends QuestionScreen {

    /**
     * @param folder where the page will be saved
     * @param change asks for country and purpose again; null where the learner cannot change them
     */
    public AgreementScreen(IntendedUse use, Path folder, Runnable yes, Runnable no, @Nullable Runnable change) {
        super(Messages.text("agree.title"),
                List.of(Messages.text("agree.estimate"), Messages.text("agree.pictures"),
                        Messages.text("agree.report", use)));
        addChoices(choice("agree", Messages.text("agree.yes"), yes),
                choice("decline", Messages.text("agree.no"), no));
        add(label("hint", Messages.text("agree.no.hint")), new VBox(4, label("law", Messages.text("agree.law")),
                label("hint", Messages.text("agree.folder", folder)), use(use, change)));
    }

    private static FlowPane use(IntendedUse use, @Nullable Runnable change) {
        FlowPane line = new FlowPane(6, 0,
                label("hint", Messages.text("agree.use", use, Country.of(use.country()).name())));
        if (change != null) {
            Hyperlink link = new Hyperlink(Messages.text("agree.change"));
            link.setId("change-use");
            link.setAccessibleText(Messages.text("agree.change") + ": " + Messages.text("use.title"));
            link.setOnAction(click -> change.run());
            line.getChildren().add(link);
        }
        return line;
    }
}
