package org.attune.performance;

import java.io.IOException;
import java.util.List;

/**
 * What the kiosk promises besides the comparison: of each figure what it must be, what we aim for, and what it is here.
 */
final class Promises {
    private final Table table = new Table("figure", "must", "aim", "here");
    private String threads = "";

    /** Over all scenes. */
    void compared(List<Comparison> comparisons) {
        int due = comparisons.stream().mapToInt(comparison -> comparison.score().due()).sum();
        int lost = comparisons.stream().mapToInt(comparison -> comparison.score().lost()).sum();
        double slowest = comparisons.stream().mapToDouble(comparison -> comparison.slowestFind(0))
                .filter(seconds -> !Double.isNaN(seconds)).max().orElse(Double.NaN);
        table.add("processor time per frame against the reference loop, one near face", "1/8", "1/25",
                "1/" + Table.number(comparisons.getFirst().times(), 1));
        table.add("faces found of the reference's true ones, all scenes", "99 %", "more",
                Table.number(100.0 * (due - lost) / due, 2) + " %, "
                        + comparisons.stream().mapToInt(comparison -> comparison.score().extra()).sum()
                        + " more than it");
        table.add("false faces, all scenes", "-", "fewer",
                comparisons.stream().mapToInt(comparison -> comparison.score().falseOurs()).sum() + " of ours, "
                        + comparisons.stream().mapToInt(comparison -> comparison.score().falseReference()).sum()
                        + " of the reference");
        table.add("a new face is found within", "1 s", "-", Table.number(slowest, 1) + " s");
    }

    /** @param raw the same with pictures that come as YUYV, where the others come as Motion JPEG */
    void session(KioskFigures kiosk, KioskFigures raw) {
        threads = "The kiosk's threads: " + kiosk.threads() + "\n";
        process("Motion JPEG", kiosk);
        process("YUYV", raw);
        table.add("age of a frame when its result is drawn, 99th percentile", "120 ms", "60 ms",
                Table.number(kiosk.highAge(), 0) + " ms (median " + Table.number(kiosk.medianAge(), 0) + ")");
        table.add("resident memory in a session", "250 MB", "180 MB",
                Table.number(kiosk.residentMegabytes(), 0) + " MB");
    }

    private void process(String format, KioskFigures kiosk) {
        table.add(
                "whole kiosk process, 30 pictures a second read as " + format + ", " + Table.number(kiosk.rate(), 1)
                        + " results a second, without drawing",
                "15 % of a core",
                "6 %", Table.number(kiosk.percent(), 1) + " % (software drawing "
                        + Table.number(kiosk.drawingPercent(), 1) + " % more)");
    }

    void allocation() {
        table.add("allocated per analysed frame, one near face", "4 kB", "none",
                Table.number(Allocation.perFrame(Scenes.builtInClip()) / 1024, 1) + " kB");
    }

    void tenFaces() {
        try (KioskLoop ours = new KioskLoop()) {
            Run run = new Run(ours);
            Scenes.crowd(10, 4, 8).forEachSecond(run::add);
            table.add("ten faces in view, a tick", "30 ms", "12 ms",
                    Table.number(run.cost().wallMillis(), 1) + " ms (" + Table.number(run.cost().processorMillis(), 1)
                            + " of processor time)");
        }
    }

    void commands() throws IOException, InterruptedException {
        table.add("`analyze` of a file, the whole command", "20x real time", "60x",
                Table.number(CommandSpeed.analyze(), 1) + "x");
        table.add("`evaluate`, reading included", "3,000 faces/s", "10,000",
                Table.number(CommandSpeed.evaluate(), 0) + " faces/s");
    }

    @Override
    public String toString() {
        return table + "\n" + threads;
    }
}
