package org.attune.ui.live;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.attune.analysis.Explaining;
import org.attune.pipeline.LiveSession;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.camera.CameraSign;
import org.attune.ui.camera.CameraView;
import org.attune.ui.camera.HeldCameras;
import org.attune.ui.control.Controls;
import org.attune.ui.control.Message;

/**
 * The controls of a session, shared by the wide and the compact layout.
 *
 * @param sign says whether the camera is in use
 * @param clock the session's time
 * @param noted the moment marked last; invisible when empty
 * @param message a sentence for the learner; invisible when empty
 * @param picture what the camera sees
 * @param legend says what is drawn over a face in the picture besides
 * @param cards the estimates so far
 * @param marker takes a word for a moment
 * @param classWords how it stands with the live class; may be empty
 */
record LiveParts(CameraSign sign, Label clock, Label noted, Message message, CameraView picture, Label legend,
        SideCards cards, MarkerField marker, LiveButtons buttons, Message classWords) {

    static LiveParts of(LiveSession session, HeldCameras held, SessionLimit limit, LiveKeys keys,
            MarkerField marker, ClassState liveClass) {
        Label clock = new Label("0:00");
        clock.setId("elapsed");
        clock.getStyleClass().add("figure");
        // The sentence beside it wraps instead.
        clock.setMinWidth(Label.USE_PREF_SIZE);
        Message noted = new Message("noted", "quiet");
        marker.last().subscribe(noted::say);
        noted.visibleProperty().bind(noted.textProperty().isNotEmpty());
        noted.managedProperty().bind(noted.visibleProperty());
        Message message = new Message("message", "live-message");
        message.setMaxWidth(Double.MAX_VALUE);
        message.managedProperty().bind(message.visibleProperty());
        message.setVisible(false);
        Label legend = WrappingLabel.of("legend", "");
        legend.setId("legend");
        legend.setMouseTransparent(true);
        Message classWords = new Message("class-state", "quiet");
        liveClass.sentence().subscribe(classWords::say);
        return new LiveParts(new CameraSign(session.source().isCamera(), held), clock, noted, message,
                new CameraView(), legend, new SideCards(session, limit), marker, new LiveButtons(keys), classWords);
    }

    Node layout(LiveMode mode) {
        if (mode.ended()) {
            return new EndedLayout(this, mode);
        }
        return mode.compact() ? new CompactLayout(this, mode) : new WideLayout(this, mode);
    }

    /** @param explains whether the model can say in this way where it looked */
    void explain(LiveMode mode, boolean explains) {
        String words = Messages.text(explains ? legend(mode.explaining()) : "explain.none");
        legend.setText(words);
        picture.explainIn(mode.showsExplanation() ? words : "");
    }

    private static String legend(Explaining kind) {
        return kind == Explaining.GRADIENT ? "explain.gradient" : "explain.legend";
    }
}
