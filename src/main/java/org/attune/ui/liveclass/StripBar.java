package org.attune.ui.liveclass;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.attune.chart.Drawing;
import org.attune.chart.TimePlot;
import org.attune.ui.control.Controls;

/** What the strip says: one figure to be read at a glance, two short lines, and the last fifteen minutes. */
final class StripBar extends HBox {
    /** At 100 %, in pixels; {@link #HEIGHT} alike. */
    static final double WIDTH = 420;
    static final double HEIGHT = 64;
    private static final double USUAL = 14;
    private static final double MARGIN = 3;
    private static final PseudoClass NOTABLE = PseudoClass.getPseudoClass("notable");
    private static final PseudoClass WORDS = PseudoClass.getPseudoClass("words");

    private final Label figure = new Label();
    private final Label dip = DipSign.create("strip-dip");
    private final Label upper = new Label();
    private final Label lower = new Label();
    private final ScaledChart curve;

    /** @param back shows the whole window again */
    StripBar(Runnable back) {
        getStyleClass().add("strip");
        figure.setId("strip-figure");
        figure.getStyleClass().add("strip-figure");
        figure.setMinWidth(USE_PREF_SIZE);
        upper.setId("strip-upper");
        lower.setId("strip-lower");
        VBox lines = new VBox(upper, lower);
        lines.getStyleClass().add("strip-lines");
        setHgrow(lines, Priority.ALWAYS);
        ObservableDoubleValue letters = Bindings.createDoubleBinding(() -> upper.getFont().getSize() / USUAL,
                upper.fontProperty());
        curve = new ScaledChart(letters, "strip-curve", plot(0, 0).x(0));
        getChildren().addAll(figure, dip, lines, curve, back(back));
        for (Node part : List.of(dip, upper, lower, curve)) {
            part.managedProperty().bind(part.visibleProperty());
        }
    }

    private static Button back(Runnable back) {
        Button button = Controls.button("strip-back", Messages.text("strip.back"), back);
        button.setCancelButton(true);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(Messages.text("strip.back")));
        button.getStyleClass().add("flat");
        return button;
    }

    private static TimePlot plot(double width, double height) {
        return new TimePlot(60.0 * MinutesChart.LONGEST, width, MARGIN, height - MARGIN);
    }

    void show(LiveNow now) {
        boolean down = now.isShown() && now.figures().dip();
        figure.setText(now.isShown() ? LiveWords.share(now.measured()) : Messages.text("few.title"));
        figure.pseudoClassStateChanged(WORDS, !now.isShown());
        dip.setVisible(down);
        say(upper, LiveWords.upper(now), down);
        say(lower, LiveWords.lower(now), !LiveWords.trouble(now).isEmpty());
        curve.setVisible(now.isShown());
        curve.show((width, height) -> Drawing.of(width, height,
                new MinutesChart(now.figures().minutes()).curve(plot(width, height))));
        setAccessibleText(LiveWords.strip(now));
    }

    private static void say(Label line, String words, boolean notable) {
        line.setText(words);
        line.setVisible(!words.isEmpty());
        line.pseudoClassStateChanged(NOTABLE, notable);
    }
}
