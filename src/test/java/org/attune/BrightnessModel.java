package org.attune;

import static org.attune.Protobuf.floats;
import static org.attune.Protobuf.joined;
import static org.attune.Protobuf.message;
import static org.attune.Protobuf.number;
import static org.attune.Protobuf.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A model of the contract that is nothing like the shipped one: 40x40 input from 0 to 255, the labels from last to
 * first, one convolution. It calls dark faces sad and bright ones surprised, surely. Field numbers are those of
 * onnx.proto.
 */
public final class BrightnessModel {
    public static final int SIDE = 40;
    private static final int CELL = 5;
    private static final List<String> LABELS = List.of("neutral", "surprise", "sad", "happy", "fear", "disgust",
            "angry");
    private static final int SURPRISE = 1;
    private static final int SAD = 2;
    private static final double STEEPNESS = 0.2;
    private static final int FLOAT = 1;
    private static final int BYTES = 2;
    private static final int INT = 2;
    private static final int INTS = 7;

    private BrightnessModel() {}

    public static Path write(Path file) throws IOException {
        return Files.write(file, model(FLOAT, node("Identity", List.of("face"), "gray")));
    }

    /** The same with bytes for an input, which the contract does not allow. */
    public static Path writeForBytes(Path file) throws IOException {
        return Files.write(file, model(BYTES, node("Cast", List.of("face"), "gray", integer("to", FLOAT))));
    }

    private static byte[] model(int kind, byte[] toFloats) {
        byte[] graph = message(7, toFloats, convolution(), mean(), softmax(), text(2, "brightness"),
                tensor("weights", weights(), LABELS.size(), 1, CELL, CELL), tensor("bias", biases(), LABELS.size()),
                value(11, "face", kind, dimension(1), dimension(SIDE), dimension(SIDE)),
                value(12, "probabilities", FLOAT, dimension(LABELS.size())),
                value(12, "activation_maps", FLOAT, dimension(LABELS.size()), dimension(SIDE / CELL),
                        dimension(SIDE / CELL)));
        return joined(number(1, 7), graph, message(8, number(2, 14)), entry("attune.contract", "1"),
                entry("attune.name", "brightness"),
                entry("attune.version", "1"), entry("attune.labels", String.join(",", LABELS)),
                entry("attune.input.size", Integer.toString(SIDE)),
                entry("attune.input.range", "0.0,255.0"), entry("attune.crop.grow", "1.0"),
                entry("attune.probe", probe()));
    }

    /** The same with one more input, which the contract does not allow. */
    public static Path writeWithTwoInputs(Path file) throws IOException {
        return Files.write(file,
                joined(Files.readAllBytes(write(file)), message(7, value(11, "second", FLOAT, dimension(1)))));
    }

    private static float[] weights() {
        float[] weights = new float[LABELS.size() * CELL * CELL];
        Arrays.fill(weights, SURPRISE * CELL * CELL, (SURPRISE + 1) * CELL * CELL, (float) STEEPNESS / (CELL * CELL));
        Arrays.fill(weights, SAD * CELL * CELL, (SAD + 1) * CELL * CELL, (float) -STEEPNESS / (CELL * CELL));
        return weights;
    }

    private static float[] biases() {
        float[] biases = new float[LABELS.size()];
        biases[SURPRISE] = (float) (-STEEPNESS * 128);
        biases[SAD] = (float) (STEEPNESS * 128);
        return biases;
    }

    /** The answer to the slope from black to white that the contract asks for. */
    private static String probe() {
        double mean = IntStream.range(0, SIDE * SIDE)
                .map(index -> 255 * (index / SIDE + index % SIDE) / (2 * (SIDE - 1))).average().orElseThrow();
        double[] odds = new double[LABELS.size()];
        Arrays.fill(odds, 1);
        odds[SURPRISE] = Math.exp(STEEPNESS * (mean - 128));
        odds[SAD] = 1 / odds[SURPRISE];
        double sum = DoubleStream.of(odds).sum();
        return DoubleStream.of(odds).mapToObj(each -> Double.toString(each / sum)).collect(Collectors.joining(","));
    }

    private static byte[] convolution() {
        return node("Conv", List.of("gray", "weights", "bias"), "activation_maps", ints("kernel_shape", CELL, CELL),
                ints("strides", CELL, CELL));
    }

    private static byte[] mean() {
        return node("ReduceMean", List.of("activation_maps"), "scores", ints("axes", 2, 3), integer("keepdims", 0));
    }

    private static byte[] softmax() {
        return node("Softmax", List.of("scores"), "probabilities", integer("axis", 1));
    }

    private static byte[] node(String type, List<String> inputs, String output, byte[]... attributes) {
        byte[] names = joined(inputs.stream().map(input -> text(1, input)).toArray(byte[][]::new));
        return message(1, names, text(2, output), text(4, type), joined(attributes));
    }

    private static byte[] ints(String name, int... values) {
        byte[] all = joined(IntStream.of(values).mapToObj(value -> number(8, value)).toArray(byte[][]::new));
        return message(5, text(1, name), all, number(20, INTS));
    }

    private static byte[] integer(String name, int value) {
        return message(5, text(1, name), number(3, value), number(20, INT));
    }

    private static byte[] tensor(String name, float[] values, int... shape) {
        byte[] dimensions = joined(IntStream.of(shape).mapToObj(side -> number(1, side)).toArray(byte[][]::new));
        return message(5, dimensions, number(2, FLOAT), text(8, name), floats(4, values));
    }

    /** The first dimension is the number of faces. */
    private static byte[] value(int field, String name, int kind, byte[]... dimensions) {
        byte[] shape = message(2, message(1, text(2, "n")), joined(dimensions));
        return message(field, text(1, name), message(2, message(1, number(1, kind), shape)));
    }

    private static byte[] dimension(int side) {
        return message(1, number(1, side));
    }

    private static byte[] entry(String key, String value) {
        return message(14, text(1, key), text(2, value));
    }
}
