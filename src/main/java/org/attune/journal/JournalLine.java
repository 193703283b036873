package org.attune.journal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A line of a journal: the CRC-32 of the content as eight hexadecimal digits, a space, and the content. A truncated
 * line does not match its checksum.
 */
final class JournalLine {
    private static final int DIGITS = 8;

    private JournalLine() {}

    /** @param content must not contain a line break */
    static String seal(String content) {
        return checksum(content) + " " + content + "\n";
    }

    /** The content of a line; empty if the line is damaged. */
    static Optional<String> content(String line) {
        if (line.length() <= DIGITS || line.charAt(DIGITS) != ' ') {
            return Optional.empty();
        }
        String content = line.substring(DIGITS + 1);
        return line.startsWith(checksum(content)) ? Optional.of(content) : Optional.empty();
    }

    private static String checksum(String content) {
        CRC32 crc = new CRC32();
        crc.update(content.getBytes(StandardCharsets.UTF_8));
        String digits = Long.toHexString(crc.getValue());
        return "0".repeat(DIGITS - digits.length()) + digits;
    }
}
