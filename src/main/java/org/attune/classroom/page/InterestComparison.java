package org.attune.classroom.page;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.attune.analysis.Verdict;
import org.attune.chart.Chart;
import org.attune.classroom.ClassView;
import org.attune.classroom.LectureDip;
import org.attune.classroom.LectureView;
import org.attune.classroom.Messages;
import org.attune.platform.AppVersion;
import org.attune.report.ClockTimes;
import org.attune.report.Percentages;
import org.attune.report.page.FigureTable;

/** Lectures side by side, by how interested the class looked. */
record InterestComparison(List<LectureView> shown) implements Comparison {

    @Override
    public String headline() {
        List<LectureView> found = shown.stream().filter(view -> !view.verdictShares().isEmpty()).toList();
        if (found.size() < 2) {
            return Messages.text("compare.one");
        }
        Comparator<LectureView> byShare = Comparator.comparingDouble(view -> view.verdictShares().getFirst());
        LectureView least = Collections.min(found, byShare);
        LectureView most = Collections.max(found, byShare);
        if (share(least, Verdict.INTERESTED).equals(share(most, Verdict.INTERESTED))) {
            return Messages.text(found.size() == 2 ? "compare.both" : "compare.same",
                    share(most, Verdict.INTERESTED), found.size());
        }
        return found.size() == 2
                ? between("compare.two", found.getFirst(), found.getLast())
                : between("compare.range", least, most);
    }

    private String between(String sentence, LectureView one, LectureView other) {
        LectureNames names = new LectureNames(shown);
        return Messages.text(sentence, share(one, Verdict.INTERESTED), names.of(one),
                share(other, Verdict.INTERESTED), names.of(other));
    }

    @Override
    public Node title() {
        return LecturePage.timelineTitle(shown);
    }

    @Override
    public Chart chart(ClassView view, int length) {
        return LectureTimeline.row((LectureView) view, length);
    }

    @Override
    public FigureTable table() {
        FigureTable table = new FigureTable(List.of(Messages.text("compare.lecture"), Messages.text("compare.day"),
                Messages.text("part.minutes"), Messages.text("compare.count"), Verdict.INTERESTED.words(),
                Verdict.NOT_INTERESTED.words(), Verdict.UNCLEAR.words(), Messages.text("compare.lowest")),
                WordsSection.heads(shown));
        shown.forEach(view -> table.add(view.title(),
                Stream.concat(figures(view), WordsSection.figures(view, shown).stream()).toArray(Region[]::new)));
        return table;
    }

    private static Stream<Region> figures(LectureView view) {
        return Stream.of(new Label(ClockTimes.listed(view.start())),
                new Label(String.valueOf(view.minutes().size())), new Label(String.valueOf(view.learners())),
                FigureTable.share(share(view, Verdict.INTERESTED)), new Label(share(view, Verdict.NOT_INTERESTED)),
                new Label(share(view, Verdict.UNCLEAR)), new Label(lowest(view)));
    }

    @Override
    public String[] footer() {
        List<String> models = shown.stream().flatMap(view -> view.models().stream()).distinct().sorted().toList();
        return new String[]{LecturePage.meaning(models, "compare.footer"), Messages.text("compare.made",
                String.join(", ", models), shown.getLast().policy(), AppVersion.get())};
    }

    private static String share(LectureView view, Verdict verdict) {
        List<Integer> percentages = view.verdictPercentages();
        return percentages.isEmpty() ? "–" : Percentages.text(percentages.get(verdict.ordinal()));
    }

    private static String lowest(LectureView view) {
        return view.dips().stream().min(Comparator.comparingDouble(LectureDip::share))
                .map(dip -> Messages.text("compare.minutes", dip.from(), dip.to()))
                .orElse(Messages.text("compare.none"));
    }
}
