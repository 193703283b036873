package org.attune.report.page;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.attune.report.Messages;
import org.attune.report.Percentages;
import org.attune.report.chart.MeasuredBar;

/**
 * A table with a name and figures in each row. Figures and headings have all the room that they need; a name is
 * shortened to what they leave.
 */
public final class FigureTable extends GridPane {

    /** @param heads of the columns; the first is the one of the names */
    public FigureTable(List<String> heads) {
        this(heads, List.of());
    }

    /** @param signs of more columns at the end */
    public FigureTable(List<String> heads, List<Region> signs) {
        getStyleClass().add("parts");
        addRow(0, Stream.concat(heads.stream().map(head -> whole(styled("parts-head", head))), signs.stream())
                .toArray(Region[]::new));
    }

    /** Adds a row at the end. */
    public void add(String name, Region... figures) {
        Label shortened = styled("parts-name", name);
        shortened.setMinWidth(0);
        addRow(getRowCount(), Stream.concat(Stream.of(shortened), Stream.of(figures).map(FigureTable::whole))
                .toArray(Region[]::new));
    }

    /** The figure that a row is about. */
    public static Label share(String text) {
        return styled("parts-share", text);
    }

    /**
     * The same with a bar, and a word where no other row's is smaller.
     *
     * @param percent NaN where it is not known
     */
    public static Region share(double percent, boolean lowest) {
        if (Double.isNaN(percent)) {
            return share("–");
        }
        HBox cell = share(Percentages.text(percent), percent / 100);
        if (lowest) {
            cell.getChildren().add(whole(styled("parts-lowest", Messages.text("part.lowest.mark"))));
        }
        return cell;
    }

    /**
     * With a bar beside it.
     *
     * @param share from 0 to 1
     */
    public static HBox share(String text, double share) {
        HBox cell = new HBox(new ChartView(new MeasuredBar(share), "part-bar"), whole(share(text)));
        cell.getStyleClass().add("parts-bar");
        return cell;
    }

    private static Label styled(String style, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static <R extends Region> R whole(R cell) {
        cell.setMinWidth(USE_PREF_SIZE);
        return cell;
    }
}
