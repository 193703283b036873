package org.attune.app.doctor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.attune.platform.Environment;

/**
 * What the doctor found.
 *
 * @param versions name and version of every part
 * @param sections the checks under their headings, in the order of reading
 */
public record Diagnosis(Map<String, String> versions, Map<String, List<Check>> sections) {

    public boolean isWell() {
        return failures() == 0;
    }

    /** To print or to copy; the home folder, which often holds a name, is not spelled out. */
    public String text() {
        StringBuilder text = new StringBuilder("Versions\n");
        versions.forEach(
                (name, version) -> text.append(String.format(Locale.ROOT, "        %-16s %s%n", name, version)));
        sections.forEach((heading, checks) -> {
            text.append('\n').append(heading).append('\n');
            checks.forEach(check -> text.append(check.text()));
        });
        return Environment.withoutHome(text.append('\n').append(verdict()).append('\n').toString());
    }

    private String verdict() {
        return switch ((int) failures()) {
            case 0 -> "All is well.";
            case 1 -> "One thing needs care: the line with FAIL says what to do.";
            default -> failures() + " things need care: the lines with FAIL say what to do.";
        };
    }

    private long failures() {
        return checks().filter(Check::isFailed).count();
    }

    /**
     * What does not work and what to do about it, in sentences of the window's language. A missing camera is among
     * them: without one there is no session.
     */
    public List<String> faults() {
        return checks().map(Check::said).filter(said -> !said.isEmpty()).distinct().map(Environment::withoutHome)
                .toList();
    }

    private Stream<Check> checks() {
        return sections.values().stream().flatMap(List::stream);
    }
}
