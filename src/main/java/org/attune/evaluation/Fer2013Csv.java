package org.attune.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.classification.Emotion;
import org.attune.config.RegularFile;

/** FER-2013's own form: a line {@code emotion,pixels,Usage} for each picture of 48x48 gray pixels (Goodfellow et al. 2013). */
public final class Fer2013Csv implements LabelledFaces {
    private static final int SIDE = 48;
    /** A line has some 8,000 characters; in a smaller buffer most of them would be copied twice. */
    private static final int BUFFER = 1 << 18;
    private static final String GRAY_VALUES = "not 2304 gray values from 0 to 255";

    private final Path file;
    private final String usage;
    private final RowLabels labels;
    private final List<String> problems = new ArrayList<>();
    private long passedOver;

    /**
     * @param usage the split to read, such as PublicTest; empty reads all
     * @param labels which label each row gets
     */
    public Fer2013Csv(Path file, String usage, RowLabels labels) {
        this.file = file;
        this.usage = usage;
        this.labels = labels;
    }

    /** In the file's order, never holding more than one line. Bytes that are no text make a line that cannot be used, not a file that cannot. */
    @Override
    public void forEach(Consumer<LabelledFace> sink) throws IOException {
        RegularFile.require(file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.ISO_8859_1), BUFFER)) {
            String header = lines.readLine();
            if (header == null || !header.strip().equals("emotion,pixels,Usage")) {
                throw new IOException(file + " is not FER-2013's CSV: its first line should be \"emotion,pixels,Usage\".");
            }
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                parse(line, number).ifPresent(sink);
            }
            labels.requireRows(number - 1);
        }
    }

    @Override
    public List<String> problems() {
        return List.copyOf(problems);
    }

    @Override
    public long passedOver() {
        return passedOver;
    }

    private Optional<LabelledFace> parse(String line, int number) {
        int first = line.indexOf(',');
        int last = line.lastIndexOf(',');
        if (first < 0 || line.indexOf(',', first + 1) != last) {
            problems.add("line " + number + ": " + line.split(",", -1).length + " fields instead of 3");
            return Optional.empty();
        }
        if (!usage.isEmpty() && !line.substring(last + 1).strip().equals(usage)) {
            return Optional.empty();
        }
        try {
            Emotion original = label(line.substring(0, first).strip());
            byte[] pixels = pixels(line.substring(first + 1, last));
            Optional<Emotion> label = labels.label(number - 2, original);
            passedOver += label.isEmpty() ? 1 : 0;
            return label.map(named -> new LabelledFace("line " + number, pixels, SIDE, SIDE, named));
        } catch (NumberFormatException wrong) {
            problems.add("line " + number + ": " + wrong.getMessage());
            return Optional.empty();
        }
    }

    private static Emotion label(String text) {
        require(text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) < '0' + Emotion.values().length, "its label is no number from 0 to 6");
        return Emotion.values()[text.charAt(0) - '0'];
    }

    private static byte[] pixels(String text) {
        byte[] pixels = new byte[SIDE * SIDE];
        int at = 0;
        int value = -1;
        for (int index = 0; index <= text.length(); index++) {
            char next = index < text.length() ? text.charAt(index) : ' ';
            if (next >= '0' && next <= '9') {
                value = Math.max(value, 0) * 10 + next - '0';
            } else if (next == ' ' && value >= 0) {
                require(at < pixels.length && value < 256, GRAY_VALUES);
                pixels[at++] = (byte) value;
                value = -1;
            } else {
                require(next == ' ', GRAY_VALUES);
            }
        }
        require(at == pixels.length, GRAY_VALUES);
        return pixels;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new NumberFormatException(otherwise);
        }
    }
}
