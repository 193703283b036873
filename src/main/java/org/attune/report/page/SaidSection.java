package org.attune.report.page;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.attune.report.Messages;
import org.attune.report.Remark;
import org.attune.report.SaidWords;
import org.attune.report.chart.SaidSign;
import org.attune.session.SessionSummary;

/** What the learner said and wrote: each sign with its meaning and its times, and the first remarks. */
final class SaidSection extends VBox {
    /**
     * Empty where the learner said and wrote nothing.
     *
     * @param times that are listed, of all kinds together
     * @param most lines for remarks; one that is too long for the page is shortened
     */
    SaidSection(SessionSummary summary, int times, int most) {
        List<SaidWords> said = SaidWords.of(summary);
        List<Remark> remarks = Remark.of(summary);
        if (!said.isEmpty()) {
            getChildren().add(row(said, times / said.size()));
        }
        remarks.stream().limit(most).map(remark -> line(remark.text())).forEach(getChildren()::add);
        setManaged(!getChildren().isEmpty());
        if (most > 0 && remarks.size() > most) {
            addToLast(Messages.text("said.remarks.more", remarks.size() - most));
        }
    }

    private static Node row(List<SaidWords> said, int most) {
        FlowPane row = new FlowPane(WrappingLabel.of("section", Messages.text("said.title")));
        row.getStyleClass().add("said-row");
        said.forEach(words -> row.getChildren().add(entry(words, most)));
        return row;
    }

    private static Node entry(SaidWords words, int most) {
        ChartView sign = new ChartView(new SaidSign(words.kind()), "said-sign");
        HBox entry = new HBox(sign, new Label(words.text(most)));
        entry.getStyleClass().add("entry");
        return entry;
    }

    private static HBox line(String text) {
        Label remark = new Label(text);
        remark.setMinWidth(0);
        HBox line = new HBox(remark);
        line.getStyleClass().add("remark");
        return line;
    }

    private void addToLast(String more) {
        Label whole = new Label(more);
        whole.setMinWidth(USE_PREF_SIZE);
        ((HBox) getChildren().getLast()).getChildren().add(whole);
    }
}
