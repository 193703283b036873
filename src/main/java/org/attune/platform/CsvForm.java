package org.attune.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;

/** Recognises the form of a CSV by its first bytes and its first line. */
final class CsvForm {
    private static final int LONGEST_HEAD = 1 << 13;

    private CsvForm() {}

    /** UTF-16 reads its own mark; that of UTF-8 is passed over. */
    static Charset charset(InputStream bytes) throws IOException {
        bytes.mark(3);
        String mark = new String(bytes.readNBytes(3), StandardCharsets.ISO_8859_1);
        if (!mark.equals("\u00EF\u00BB\u00BF")) {
            bytes.reset();
        }
        return mark.startsWith("\u00FF\u00FE") || mark.startsWith("\u00FE\u00FF")
                ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
    }

    /** Looked at, but not taken. */
    static String head(BufferedReader text) throws IOException {
        char[] begin = new char[LONGEST_HEAD];
        text.mark(begin.length);
        int length = text.read(begin);
        text.reset();
        return new String(begin, 0, Math.max(0, length)).lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    static char separator(String head) {
        String unquoted = head.replaceAll("\"[^\"]*\"", "");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(mark -> unquoted.chars().filter(letter -> letter == mark).count()))
                .orElseThrow();
    }
}
