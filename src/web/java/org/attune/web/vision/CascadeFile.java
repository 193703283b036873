package org.attune.web.vision;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads OpenCV's XML file of a cascade: upright Haar features, boosted stumps. */
final class CascadeFile {
    /** OpenCV takes this from each stage's threshold. */
    private static final float SLACK = 1e-5f;
    private static final int RECT_NUMBERS = 5;
    private static final int NODE_NUMBERS = 4;

    private final XmlTexts texts;
    private final List<double[]> nodes = new ArrayList<>();
    private final List<double[]> leaves = new ArrayList<>();
    private final List<List<double[]>> features = new ArrayList<>();
    private final List<Float> thresholds = new ArrayList<>();
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
            take(texts.name(), texts.text());
        }
        check(!firsts.isEmpty() && nodes.size() == leaves.size());
        return assembled();
    }

    private void take(String name, String text) {
        switch (name) {
            case "stageType" -> check(text.equals("BOOST"));
            case "featureType" -> check(text.equals("HAAR"));
            case "tilted" -> check(text.equals("0"));
            case "height" -> window = Integer.parseInt(text);
            case "width" -> check(window == Integer.parseInt(text));
            case "stageThreshold" -> startStage((float) Double.parseDouble(text));
            case "internalNodes" -> nodes.add(numbers(text, NODE_NUMBERS));
            case "leafValues" -> leaves.add(numbers(text, 2));
            case "rects" -> features.add(new ArrayList<>());
            case "_" -> takeRect(text);
            default -> {
            }
        }
    }

    private void startStage(float threshold) {
        thresholds.add(threshold - SLACK);
        firsts.add(nodes.size());
    }

    private void takeRect(String text) {
        if (!text.isEmpty()) {
            features.getLast().add(numbers(text, RECT_NUMBERS));
        }
    }

    private StumpCascade assembled() {
        int stages = firsts.size();
        int[] ends = new int[stages];
        double[] least = new double[stages];
        for (int stage = 0; stage < stages; stage++) {
            ends[stage] = stage + 1 < stages ? firsts.get(stage + 1) : nodes.size();
            least[stage] = thresholds.get(stage);
        }
        int count = nodes.size();
        StumpCascade cascade = new StumpCascade(window, ends, least,
                new int[count * StumpCascade.RECTS * StumpCascade.SIDES], new int[count * StumpCascade.RECTS],
                new double[count], new double[count], new double[count]);
        for (int stump = 0; stump < count; stump++) {
            fill(cascade, stump);
        }
        return cascade;
    }

    private void fill(StumpCascade cascade, int stump) {
        double[] node = nodes.get(stump);
        cascade.thresholds()[stump] = Limit.of((float) node[NODE_NUMBERS - 1]);
        cascade.below()[stump] = (float) leaves.get(stump)[0];
        cascade.above()[stump] = (float) leaves.get(stump)[1];
        List<double[]> feature = features.get((int) node[2]);
        check(feature.size() <= StumpCascade.RECTS);
        for (int rect = 0; rect < feature.size(); rect++) {
            fill(cascade, stump * StumpCascade.RECTS + rect, feature.get(rect));
        }
    }

    private void fill(StumpCascade cascade, int at, double[] rect) {
        for (int side = 0; side < StumpCascade.SIDES; side++) {
            cascade.rects()[at * StumpCascade.SIDES + side] = (int) rect[side];
        }
        check(rect[0] >= 0 && rect[1] >= 0 && rect[0] + rect[2] <= window && rect[1] + rect[3] <= window);
        int weight = (int) rect[StumpCascade.SIDES];
        check(weight == rect[StumpCascade.SIDES]);
        cascade.weights()[at] = weight;
    }

    private static double[] numbers(String text, int count) {
        String[] words = text.split("\\s+");
        check(words.length == count);
        double[] numbers = new double[count];
        for (int at = 0; at < count; at++) {
            numbers[at] = Double.parseDouble(words[at]);
        }
        return numbers;
    }

    private static void check(boolean usable) {
        if (!usable) {
            throw new IllegalArgumentException();
        }
    }

    /**
     * The elements of an XML file in order, each with the text that follows its start. Enough for numbers and names.
     */
    private static final class XmlTexts {
        private final String xml;
        private int at;
        private String name = "";
        private String text = "";

        XmlTexts(byte[] xml) {
            this.xml = new String(xml, StandardCharsets.ISO_8859_1);
        }

        boolean next() {
            int open = xml.indexOf('<', at);
            if (open < 0) {
                return false;
            }
            int close = xml.indexOf(xml.startsWith("<!--", open) ? "-->" : ">", open);
            check(close > 0);
            at = Math.max(close + 1, xml.indexOf('<', close));
            name = xml.substring(open + 1, end(xml, open, close));
            text = xml.substring(xml.indexOf('>', close) + 1, at).strip();
            return true;
        }

        private static int end(String xml, int open, int close) {
            int space = xml.indexOf(' ', open);
            return space > 0 && space < close ? space : close;
        }

        String name() {
            return name;
        }

        String text() {
            return text;
        }
    }
}
