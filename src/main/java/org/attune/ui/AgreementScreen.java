package org.attune.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.attune.config.IntendedUse;
import org.jspecify.annotations.Nullable;

/** Three sentences, and two answers that look alike. The camera is still off here. */
final class AgreementScreen extends QuestionScreen {

    /**
     * @param folder where the page will be saved
     * @param change asks again where and for whom; null where that is not the learner's to say
     */
    AgreementScreen(IntendedUse use, Path folder, Runnable yes, Runnable no, @Nullable Runnable change) {
        super(AgreementWords.of("agree.title"),
                List.of(AgreementWords.of("agree.estimate"), AgreementWords.of("agree.pictures"),
                        AgreementWords.of("agree.report", use)));
        addChoices(choice("agree", AgreementWords.of("agree.yes"), yes),
                choice("decline", AgreementWords.of("agree.no"), no));
        add(label("hint", AgreementWords.of("agree.no.hint")), new VBox(4, label("law", AgreementWords.of("agree.law")),
                label("hint", AgreementWords.of("agree.folder", folder)), use(use, change)));
    }

    private static FlowPane use(IntendedUse use, @Nullable Runnable change) {
        FlowPane line = new FlowPane(6, 0,
                label("hint", AgreementWords.of("agree.use", use, Country.of(use.country()).name())));
        if (change != null) {
            Hyperlink link = new Hyperlink(AgreementWords.of("agree.change"));
            link.setId("change-use");
            link.setAccessibleText(AgreementWords.of("agree.change") + ": " + AgreementWords.of("use.title"));
            link.setOnAction(click -> change.run());
            line.getChildren().add(link);
        }
        return line;
    }
}
