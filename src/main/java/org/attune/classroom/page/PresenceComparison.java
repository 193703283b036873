package org.attune.classroom.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.attune.chart.Chart;
import org.attune.classroom.ClassView;
import org.attune.classroom.Messages;
import org.attune.classroom.PresenceLow;
import org.attune.classroom.PresenceMinute;
import org.attune.classroom.PresenceView;
import org.attune.platform.AppVersion;
import org.attune.report.ClockTimes;
import org.attune.report.page.FigureTable;

/** Lectures side by side, by how many of the class were there. */
record PresenceComparison(List<PresenceView> shown) implements Comparison {

    @Override
    public String headline() {
        if (shown.size() == 1) {
            return Messages.text("compare.one");
        }
        List<Integer> typical = shown.stream().map(PresenceView::typical).sorted().toList();
        return typical.getFirst().equals(typical.getLast())
                ? Messages.text("presence.compare.same", PresenceParts.number(typical.getFirst()), shown.size())
                : Messages.text("presence.compare.range", PresenceParts.number(typical.getFirst()),
                        PresenceParts.number(typical.getLast()), shown.size());
    }

    @Override
    public Node title() {
        return PresencePage.timelineTitle(shown);
    }

    /** All with the same number at the top. */
    @Override
    public Chart chart(ClassView view, int length) {
        return InViewTimeline.row((PresenceView) view, length,
                shown.stream().mapToInt(PresenceView::learners).max().orElseThrow());
    }

    @Override
    public FigureTable table() {
        FigureTable table = new FigureTable(List.of(Messages.text("compare.lecture"), Messages.text("compare.day"),
                Messages.text("part.minutes"), Messages.text("compare.count"),
                Messages.text("presence.part.typical"), Messages.text("presence.compare.most"),
                Messages.text("compare.lowest")), WordsSection.heads(shown));
        shown.forEach(view -> table.add(view.title(),
                Stream.concat(figures(view), WordsSection.figures(view, shown).stream()).toArray(Region[]::new)));
        return table;
    }

    private static Stream<Region> figures(PresenceView view) {
        return Stream.of(new Label(ClockTimes.listed(view.start())),
                new Label(String.valueOf(view.minutes().size())), new Label(String.valueOf(view.learners())),
                FigureTable.share(PresenceParts.number(view.typical())), new Label(most(view)),
                new Label(lowest(view)));
    }

    @Override
    public String[] footer() {
        return new String[]{Messages.text("presence.meaning"), Messages.text("presence.made", AppVersion.get())};
    }

    private static String most(PresenceView view) {
        return PresenceParts.number(view.minutes().stream().mapToInt(PresenceMinute::inView).max().orElse(0));
    }

    private static String lowest(PresenceView view) {
        return view.lows().stream().min(Comparator.comparingInt(PresenceLow::inView))
                .map(low -> Messages.text("compare.minutes", low.from(), low.to()))
                .orElse(Messages.text("compare.none"));
    }
}
