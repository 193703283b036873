package org.attune.classroom.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.classroom.Messages;

/**
 * The chapters of a recording: WebVTT, SRT, what FFmpeg writes of a recording by OBS ({@code -f ffmetadata}), or a list
 * with a time and a title on each line, as in YouTube's descriptions and of plugins for OBS.
 */
final class ChapterList {
    private static final String TIME = "[\\[(]?(\\d{1,3}(?::\\d{1,2}){1,2}(?:[.,]\\d{1,3})?)[\\])]?";
    private static final String BETWEEN = "(?:\\s*[-–—|,;]\\s*|\\s+)";
    private static final Pattern TIME_FIRST = Pattern.compile("\\s*" + TIME + BETWEEN + "(.*\\S)\\s*");
    private static final Pattern TIME_LAST = Pattern.compile("\\s*(\\S.*?)" + BETWEEN + TIME + "\\s*");
    private static final Pattern CUE = Pattern.compile("\\s*(\\S+)\\s+-->.*");
    private static final Pattern BASE = Pattern.compile("TIMEBASE=(\\d{1,9})/(\\d{1,9})");
    private static final Pattern START = Pattern.compile("START=(\\d{1,15})");

    private ChapterList() {}

    /** @throws IOException with a sentence that names the file and the line that is none */
    static List<ListedTime> read(List<String> lines, Path file) throws IOException {
        String first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (first.isEmpty()) {
            throw new IOException(Messages.text("markers.empty", file.getFileName()));
        }
        if (first.startsWith(";FFMETADATA")) {
            return metadata(lines);
        }
        return first.startsWith("WEBVTT") || lines.stream().anyMatch(line -> CUE.matcher(line).matches())
                ? cues(lines, file)
                : lines(lines, file);
    }

    private static List<ListedTime> cues(List<String> lines, Path file) throws IOException {
        List<ListedTime> cues = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            Matcher cue = CUE.matcher(lines.get(index));
            if (cue.matches()) {
                String title = index + 1 < lines.size() ? plain(lines.get(index + 1)) : "";
                if (title.isEmpty()) {
                    throw MarkerFile.inRow(file, index + 1, Messages.text("markers.cells"));
                }
                cues.add(new ListedTime(index + 1L, cue.group(1), title, true));
            } else if (lines.get(index).contains("-->")) {
                throw MarkerFile.inRow(file, index + 1, Messages.text("markers.cue"));
            }
        }
        return cues;
    }

    /** Without the signs that change only how it looks. */
    private static String plain(String text) {
        return text.replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", " ")
                .replace("&amp;", "&").strip();
    }

    private static List<ListedTime> lines(List<String> lines, Path file) throws IOException {
        List<ListedTime> listed = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            Matcher timeFirst = TIME_FIRST.matcher(line);
            Matcher timeLast = TIME_LAST.matcher(line);
            if (timeFirst.matches()) {
                listed.add(new ListedTime(index + 1L, timeFirst.group(1), timeFirst.group(2), false));
            } else if (timeLast.matches()) {
                listed.add(new ListedTime(index + 1L, timeLast.group(2), timeLast.group(1), false));
            } else if (!line.isBlank()) {
                throw MarkerFile.inRow(file, index + 1, Messages.text("marker.form", line.strip()));
            }
        }
        return listed;
    }

    private static List<ListedTime> metadata(List<String> lines) {
        List<ListedTime> chapters = new ArrayList<>();
        double unit = 1;
        String time = "";
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index).strip();
            Matcher base = BASE.matcher(line);
            Matcher start = START.matcher(line);
            if (line.startsWith("[")) {
                time = "";
                unit = 1e-9;
            } else if (base.matches()) {
                unit = Double.parseDouble(base.group(1)) / Double.parseDouble(base.group(2));
            } else if (start.matches()) {
                long seconds = (long) (Long.parseLong(start.group(1)) * unit);
                time = seconds / 3600 + ":" + seconds / 60 % 60 + ":" + seconds % 60;
            } else if (line.startsWith("title=") && !time.isEmpty()) {
                chapters.add(new ListedTime(index + 1L, time, line.substring(6).replaceAll("\\\\(.)", "$1"), true));
            }
        }
        return chapters;
    }
}
