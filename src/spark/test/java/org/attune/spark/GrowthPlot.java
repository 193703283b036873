package org.attune.spark;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Pages a second per core, over how many pages there are. */
final class GrowthPlot {
    private static final int LEFT = 60;
    private static final int BOTTOM = 260;
    private static final int HEIGHT = 200;
    private static final int WIDTH = 480;

    private GrowthPlot() {}

    static String svg(List<Growth.Run> runs) {
        double most = runs.stream().mapToDouble(Growth.Run::perCore).max().orElseThrow();
        String line = runs.stream().map(run -> x(run, runs) + "," + y(run, most)).collect(Collectors.joining(" "));
        String marks = runs.stream().map(run -> String.format(Locale.ROOT, """
                <circle cx="%d" cy="%d" r="4" fill="#0F766E"/>
                <text x="%1$d" y="%d">%.0f</text>
                <text x="%1$d" y="280">%,d</text>
                """, x(run, runs), y(run, most), y(run, most) - 10, run.perCore(), run.pages()))
                .collect(Collectors.joining());
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="620" height="310" font-family="sans-serif" font-size="13"
                  text-anchor="middle" role="img" aria-label="Pages read a second per core">
                <rect width="620" height="310" fill="white"/>
                <text x="310" y="24" font-size="15" font-weight="bold">Pages read a second, for each core at work</text>
                <path d="M60 50V260H580" fill="none" stroke="#94A3B8"/>
                <polyline points="%s" fill="none" stroke="#0F766E" stroke-width="2"/>
                %s<text x="310" y="302">pages</text>
                </svg>
                """.formatted(line, marks);
    }

    /** By the logarithm. */
    private static int x(Growth.Run run, List<Growth.Run> runs) {
        double all = Math.log((double) runs.getLast().pages() / runs.getFirst().pages());
        double part = all == 0 ? 0.5 : Math.log((double) run.pages() / runs.getFirst().pages()) / all;
        return (int) (LEFT + 20 + WIDTH * part);
    }

    private static int y(Growth.Run run, double most) {
        return (int) (BOTTOM - HEIGHT * run.perCore() / most);
    }
}
