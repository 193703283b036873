package org.attune.web.vision;

import java.util.Arrays;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;

/**
 * The elements of an XML file in order, each with the text that follows its start: enough for names and numbers. Reads
 * the bytes themselves, because text takes a script ten times as long.
 */
final class XmlTexts {
    private static final int COMMENT = 3;

    private final byte[] xml;
    private int at;
    private int name;
    private int nameEnd;
    private int text;

    XmlTexts(byte[] xml) {
        this.xml = xml;
    }

    /** Goes to the next element, if there is one. */
    boolean next() {
        at = indexOf('<', at);
        while (at < xml.length - 1 && !isLetter(xml[at + 1])) {
            at = indexOf('<', isComment() ? endOfComment() : at + 1);
        }
        if (at >= xml.length - 1) {
            return false;
        }
        name = at + 1;
        nameEnd = name;
        while (nameEnd < xml.length && isLetter(xml[nameEnd])) {
            nameEnd++;
        }
        text = Math.min(xml.length, indexOf('>', nameEnd) + 1);
        at = indexOf('<', text);
        return true;
    }

    private int indexOf(char sought, int from) {
        int place = from;
        while (place < xml.length && xml[place] != sought) {
            place++;
        }
        return place;
    }

    private static boolean isLetter(byte one) {
        return one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z' || one == '_';
    }

    private boolean isComment() {
        return at + COMMENT < xml.length && xml[at + 1] == '!' && xml[at + 2] == '-' && xml[at + COMMENT] == '-';
    }

    private int endOfComment() {
        int end = indexOf('>', at);
        while (end < xml.length && (xml[end - 1] != '-' || xml[end - 2] != '-')) {
            end = indexOf('>', end + 1);
        }
        return end;
    }

    String name() {
        return string(name, nameEnd);
    }

    String text() {
        return string(text, at).trim();
    }

    private String string(int from, int to) {
        char[] letters = new char[to - from];
        for (int index = 0; index < letters.length; index++) {
            letters[index] = (char) (xml[from + index] & 0xFF);
        }
        return new String(letters);
    }

    /**
     * The text's numbers, which blanks divide.
     *
     * @throws IllegalArgumentException if it has others
     */
    double[] numbers() {
        double[] numbers = new double[StumpCascade.MOST_NUMBERS];
        int count = 0;
        for (int from = word(text); from < at; count++) {
            int to = from;
            while (to < at && xml[to] > ' ') {
                to++;
            }
            numbers[count] = number(from, to);
            from = word(to);
        }
        return Arrays.copyOf(numbers, count);
    }

    private int word(int from) {
        int place = from;
        while (place < at && xml[place] <= ' ') {
            place++;
        }
        return place;
    }

    private double number(int from, int to) {
        double number = Unchecked.isScript() ? raw(xml, from, to) : Double.parseDouble(string(from, to));
        if (Double.isNaN(number)) {
            throw new IllegalArgumentException();
        }
        return number;
    }

    /** TeaVM's own reading of a number takes a script ten times as long. */
    @JSBody(params = {"bytes", "from", "to"},
            script = "return Number(String.fromCharCode.apply(null, bytes.subarray(from, to)));")
    private static native double raw(@JSByRef byte[] bytes, int from, int to);
}
