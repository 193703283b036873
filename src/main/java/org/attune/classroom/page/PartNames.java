package org.attune.classroom.page;

import java.util.List;
import org.attune.chart.MarkerFlag;
import org.attune.classroom.ClassView;
import org.attune.classroom.Messages;
import org.attune.report.NamedPart;

/**
 * What the parts of a lecture are called on its page.
 *
 * @param parts how many there are
 */
record PartNames(ClassView view, int parts) {

    /** With its number where the chart has numbers for the markers' words. */
    String of(int index, String title, int from) {
        List<Double> moments = view.markers().stream().map(marker -> 60 * marker.minute()).toList();
        boolean numbered = MarkerFlag.areCrowded(moments, 60.0 * view.facts().length());
        String words = words(title, from);
        return numbered ? NamedPart.numbered(index - (parts - view.markers().size()), words) : words;
    }

    private static String words(String title, int from) {
        if (!title.isEmpty()) {
            return title;
        }
        return Messages.text(from == 0 ? "part.start" : "part.marker");
    }
}
