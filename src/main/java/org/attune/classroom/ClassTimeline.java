package org.attune.classroom;

import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.attune.report.DipMark;
import org.attune.report.MarkerFlag;
import org.attune.report.TimeChart;
import org.attune.session.Marker;

/** The median learner minute by minute, with the middle half of the class as a band; gaps, dips and markers. */
final class ClassTimeline extends TimeChart {
    private final List<ClassMinute> minutes;
    private final List<Run> runs;
    private final Path band = new Path();
    private final Path line = new Path();
    private final List<MarkerFlag> flags;
    private final List<DipMark> dips;

    ClassTimeline(ClassView view) {
        this(view, view.markers(), view.minutes().size());
    }

    /**
     * @param markers that are shown
     * @param length of the axis in minutes, when several lectures have one scale
     */
    ClassTimeline(ClassView view, List<ClassMarker> markers, int length) {
        super(60.0 * length, 25);
        getStyleClass().add("timeline");
        MinuteLabels.on(getXAxis());
        minutes = view.minutes();
        runs = Run.of(minutes);
        band.getStyleClass().add("band");
        line.getStyleClass().add("curve");
        minutes.stream().filter(minute -> !minute.isShown())
                .forEach(gap -> addSlab(NOT_MEASURED, 60.0 * gap.minute(), 60.0 * gap.minute() + 60, 0, 100));
        getPlotChildren().addAll(band, line);
        flags = markers.stream().map(marker -> new MarkerFlag(new Marker(60 * marker.minute(), marker.title())))
                .toList();
        getChartChildren().addAll(flags);
        dips = view.dips().stream()
                .map(dip -> new DipMark(60 * (dip.lowest() + 0.5), dip.share(),
                        Sentences.of("timeline.dip", dip.behind(), dip.of())))
                .toList();
        getPlotChildren().addAll(dips);
    }

    @Override
    protected double overlap() {
        return 0.5;
    }

    @Override
    protected void layoutPlotChildren() {
        super.layoutPlotChildren();
        band.getElements().clear();
        line.getElements().clear();
        runs.forEach(this::draw);
        layoutFlags();
        dips.forEach(mark -> mark.place(this));
    }

    /** From the begin of its first minute to the end of its last one, so that a minute alone is seen too. */
    private void draw(Run run) {
        List<ClassMinute> shown = minutes.subList(run.from(), run.to());
        band.getElements().add(new MoveTo(x(60.0 * run.from()), y(100 * shown.getFirst().upperQuartile())));
        line.getElements().add(new MoveTo(x(60.0 * run.from()), y(100 * shown.getFirst().median())));
        for (ClassMinute minute : shown) {
            double middle = x(60 * (minute.minute() + 0.5));
            band.getElements().add(new LineTo(middle, y(100 * minute.upperQuartile())));
            line.getElements().add(new LineTo(middle, y(100 * minute.median())));
        }
        double end = x(60.0 * run.to());
        line.getElements().add(new LineTo(end, y(100 * shown.getLast().median())));
        band.getElements().addAll(new LineTo(end, y(100 * shown.getLast().upperQuartile())),
                new LineTo(end, y(100 * shown.getLast().lowerQuartile())));
        shown.reversed().forEach(minute -> band.getElements()
                .add(new LineTo(x(60 * (minute.minute() + 0.5)), y(100 * minute.lowerQuartile()))));
        band.getElements().addAll(new LineTo(x(60.0 * run.from()), y(100 * shown.getFirst().lowerQuartile())),
                new ClosePath());
    }

    /** The flags stand above the plot, which is clipped; so they lie on the chart itself. */
    private void layoutFlags() {
        for (int index = 0; index < flags.size(); index++) {
            double x = x(flags.get(index).seconds());
            double next = index + 1 < flags.size() ? x(flags.get(index + 1).seconds()) : getXAxis().getWidth();
            flags.get(index).place(x, y(0), next - x);
            flags.get(index).relocateOrigin(getXAxis().getLayoutX(), getYAxis().getLayoutY());
        }
    }
}
