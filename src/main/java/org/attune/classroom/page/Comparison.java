package org.attune.classroom.page;

import javafx.scene.Node;
import org.attune.chart.Chart;
import org.attune.classroom.ClassView;
import org.attune.report.page.FigureTable;

/** What of the page of several lectures depends on what they recorded. */
interface Comparison {
    String headline();

    /** Of the charts, with a key. */
    Node title();

    /** @param length of the axis in minutes */
    Chart chart(ClassView view, int length);

    FigureTable table();

    String[] footer();
}
