package org.attune.classification;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attune.platform.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * A model's description of itself in the metadata of its file, which ships preprocessing and labels with the weights.
 *
 * @param name the model's name
 * @param version the model's version
 * @param labels the expression of each output, in the order of the outputs
 * @param size side of the square gray input, in pixels
 * @param low input value for black
 * @param high input value for white
 * @param cropGrow width of the face crop relative to the detector's box
 * @param probe the model's output for {@link #probeFace()} when it was exported, in the order of its labels
 */
public record ModelContract(String name, String version, List<Emotion> labels, int size, double low, double high,
        double cropGrow,
        List<Double> probe) {
    private static final double PROBE_TOLERANCE = 0.01;
    /** Stricter than Java's parser, which also accepts "10d", "0x1p3" and "NaN". */
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]*)?([eE][-+]?[0-9]+)?");
    private static final String LABELS = String.join(",", Arrays.stream(Emotion.values()).map(Emotion::label).toList());
    private static final Map<String, Emotion> BY_LABEL = Arrays.stream(Emotion.values())
            .collect(Collectors.toMap(Emotion::label, emotion -> emotion));

    /**
     * Reads the metadata of a model file.
     *
     * @throws IllegalArgumentException if an entry is missing or wrong; the message is a clause for the user
     */
    public static ModelContract parse(Map<String, String> metadata) {
        require("1".equals(metadata.get("attune.contract")), "it says nothing of Attune's contract version 1");
        List<Emotion> labels = labels(entry(metadata, "attune.labels"));
        List<Double> range = numbers(metadata, "attune.input.range", 2);
        require(range.get(0) < range.get(1), "its input range " + range + " is empty");
        List<Double> probe = numbers(metadata, "attune.probe", Emotion.values().length);
        double grow = numbers(metadata, "attune.crop.grow", 1).getFirst();
        require(grow > 0 && grow < 10, "its crop grows by " + grow);
        double size = numbers(metadata, "attune.input.size", 1).getFirst();
        require(size == Math.floor(size) && size > 1,
                "its input is " + size + " pixels wide, expected a whole number above 1");
        return new ModelContract(entry(metadata, "attune.name"), entry(metadata, "attune.version"), labels,
                (int) size, range.get(0), range.get(1),
                grow, probe);
    }

    /** A gradient from black at the top left to white at the bottom right: the input that {@link #probe} belongs to. */
    public byte[] probeFace() {
        byte[] face = new byte[size * size];
        for (int index = 0; index < face.length; index++) {
            face[index] = (byte) (255 * (index / size + index % size) / (2 * (size - 1)));
        }
        return face;
    }

    /**
     * Scales a face's gray levels to the model's input range.
     *
     * @param face gray levels, {@code size * size}
     * @param input receives as many numbers between {@code low} and {@code high}
     * @param from index in {@code input} where the face starts
     */
    public void toInput(byte[] face, float[] input, int from) {
        double step = (high - low) / 255;
        for (int index = 0; index < face.length; index++) {
            input[from + index] = (float) (low + (face[index] & 0xFF) * step);
        }
    }

    /**
     * Reads the model's output.
     *
     * @param output shares in the order of the labels
     * @param from index in {@code output} where the face's shares start
     * @throws IllegalArgumentException if they are not seven shares that add up to one
     */
    public EmotionScores toScores(float[] output, int from) {
        double[] shares = new double[labels.size()];
        for (int index = 0; index < shares.length; index++) {
            shares[labels.get(index).ordinal()] = output[from + index];
        }
        return EmotionScores.of(shares);
    }

    /**
     * Detects a wrong input range or damaged weights.
     *
     * @param answer the model's output for {@link #probeFace()}
     * @throws IllegalArgumentException if it differs from the exported probe; the message is a clause for the user
     */
    public void checkProbe(EmotionScores answer) {
        for (int index = 0; index < labels.size(); index++) {
            require(Math.abs(answer.of(labels.get(index)) - probe.get(index)) < PROBE_TOLERANCE,
                    "it does not give its own probe answer again (" + answer + " instead of " + probe
                            + "), so its weights or its input range are not the ones that were exported");
        }
    }

    private static List<Emotion> labels(String text) {
        List<String> names = Arrays.stream(text.split(",")).map(Whitespace::strip).toList();
        require(names.size() == BY_LABEL.size() && BY_LABEL.keySet().equals(Set.copyOf(names)),
                "its labels are " + text + ", expected these in any order: " + LABELS);
        return names.stream().map(BY_LABEL::get).toList();
    }

    private static List<Double> numbers(Map<String, String> metadata, String key, int count) {
        String text = entry(metadata, key);
        List<String> parts = Arrays.stream(text.split(",")).map(Whitespace::strip).toList();
        require(parts.stream().allMatch(part -> NUMBER.matcher(part).matches()),
                key + " is \"" + text + "\", expected numbers");
        require(parts.size() == count, key + " has " + parts.size() + " numbers, expected " + count);
        return parts.stream().map(Double::valueOf).toList();
    }

    private static String entry(Map<String, String> metadata, String key) {
        @Nullable
        String value = metadata.get(key);
        require(value != null && !Whitespace.strip(value).isEmpty(), "the entry " + key + " is missing");
        return value;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
