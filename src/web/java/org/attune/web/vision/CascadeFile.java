package org.attune.web.vision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads OpenCV's XML file of a cascade: upright Haar features, boosted stumps. */
final class CascadeFile {
    /** OpenCV takes this from each stage's threshold. */
    private static final double SLACK = Rounding.single(1e-5);
    private static final int RECT_NUMBERS = 5;
    private static final int NODE_NUMBERS = 4;

    private final XmlTexts texts;
    private final List<double[]> nodes = new ArrayList<>();
    private final List<double[]> leaves = new ArrayList<>();
    private final List<Feature> features = new ArrayList<>();
    private final List<int[]> rects = new ArrayList<>();
    private final List<Double> thresholds = new ArrayList<>();
    private final List<Integer> firsts = new ArrayList<>();
    private int window;

    private CascadeFile(byte[] xml) {
        this.texts = new XmlTexts(xml);
    }

    /** @return null if the bytes are no such cascade */
    static @Nullable StumpCascade read(byte[] xml) {
        try {
            return new CascadeFile(xml).read();
        } catch (IllegalArgumentException | IndexOutOfBoundsException notACascade) {
            return null;
        }
    }

    private StumpCascade read() {
        while (texts.next()) {
            take(texts.name());
        }
        takeFeature();
        check(!firsts.isEmpty() && nodes.size() == leaves.size());
        return assembled();
    }

    private void take(String name) {
        switch (name) {
            case "stageType" -> check(texts.text().equals("BOOST"));
            case "featureType" -> check(texts.text().equals("HAAR"));
            case "tilted" -> check(number() == 0);
            case "height" -> window = (int) number();
            case "width" -> check(window == number());
            case "stageThreshold" -> startStage(Rounding.single(number()));
            case "internalNodes" -> nodes.add(counted(texts.numbers(), NODE_NUMBERS));
            case "leafValues" -> leaves.add(counted(texts.numbers(), 2));
            case "rects" -> takeFeature();
            case "_" -> takeRect(texts.numbers());
            default -> {
            }
        }
    }

    private double number() {
        return counted(texts.numbers(), 1)[0];
    }

    private void startStage(double threshold) {
        thresholds.add(Rounding.single(threshold - SLACK));
        firsts.add(nodes.size());
    }

    /** A feature is complete when the next one begins, or the file ends. */
    private void takeFeature() {
        if (!rects.isEmpty()) {
            features.add(Feature.of(rects));
            rects.clear();
        }
    }

    private void takeRect(double[] numbers) {
        if (numbers.length == 0) {
            return;
        }
        counted(numbers, RECT_NUMBERS);
        int[] rect = new int[RECT_NUMBERS];
        for (int at = 0; at < RECT_NUMBERS; at++) {
            rect[at] = (int) numbers[at];
            check(rect[at] == numbers[at]);
        }
        check(rect[0] >= 0 && rect[1] >= 0 && rect[0] + rect[2] <= window && rect[1] + rect[3] <= window);
        rects.add(rect);
    }

    private StumpCascade assembled() {
        int stages = firsts.size();
        StumpCascade cascade = new StumpCascade(window, new int[stages * StumpCascade.KINDS], new double[stages],
                new Feature[nodes.size()], new double[nodes.size() * StumpCascade.LIMITS]);
        int at = 0;
        for (int stage = 0; stage < stages; stage++) {
            cascade.least()[stage] = thresholds.get(stage);
            for (Feature.Kind kind : Feature.Kind.values()) {
                at = addAll(cascade, stage, kind, at);
                cascade.ends()[stage * StumpCascade.KINDS + kind.ordinal()] = at;
            }
        }
        return cascade;
    }

    /** OpenCV adds up in the file's order; the sums are exact in a double, so the order makes no difference. */
    private int addAll(StumpCascade cascade, int stage, Feature.Kind kind, int first) {
        int at = first;
        int end = stage + 1 < firsts.size() ? firsts.get(stage + 1) : nodes.size();
        for (int stump = firsts.get(stage); stump < end; stump++) {
            Feature feature = features.get((int) nodes.get(stump)[2]);
            if (feature.kind() == kind) {
                cascade.features()[at] = feature;
                setLimits(cascade.limits(), at++, stump, feature.negative());
            }
        }
        return at;
    }

    private void setLimits(double[] limits, int at, int stump, boolean negative) {
        double threshold = Rounding.single(nodes.get(stump)[NODE_NUMBERS - 1]);
        double[] leaf = leaves.get(stump);
        int start = at * StumpCascade.LIMITS;
        limits[start] = negative ? Limit.ofNegative(threshold) : Limit.of(threshold);
        limits[start + 1] = Rounding.single(leaf[negative ? 1 : 0]);
        limits[start + 2] = Rounding.single(leaf[negative ? 0 : 1]);
    }

    private static double[] counted(double[] numbers, int count) {
        check(numbers.length == count);
        return numbers;
    }

    private static void check(boolean usable) {
        if (!usable) {
            throw new IllegalArgumentException();
        }
    }
}
