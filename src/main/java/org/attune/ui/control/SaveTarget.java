package org.attune.ui.control;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.report.pdf.Paper;

/**
 * Where a page is to be saved, and as what: the ending decides.
 *
 * @param ending in small letters, without its dot
 * @param paper the sheet of a PDF
 * @param confirmed whether a dialog has asked before it gave a file that exists
 */
public record SaveTarget(Path file, String ending, Paper paper, boolean confirmed) {
    private static final Pattern ENDING = Pattern.compile(".+\\.(\\p{Alpha}\\p{Alnum}{1,4})");

    /** @param chosen the kind that the dialog showed; its ending is added to a name without one */
    public static SaveTarget of(Path file, SaveKind chosen) {
        Matcher name = ENDING.matcher(file.getFileName().toString());
        return name.matches()
                ? new SaveTarget(file, name.group(1).toLowerCase(Locale.ROOT), chosen.paper(), true)
                : new SaveTarget(file.resolveSibling(file.getFileName() + "." + chosen.ending()), chosen.ending(),
                        chosen.paper(), false);
    }

    /** A sentence for an ending that is not among these. */
    public String refused(SaveKind... offered) {
        return Messages.text("save.ending", "." + ending, Arrays.stream(offered).map(kind -> "." + kind.ending())
                .distinct().collect(Collectors.joining(", ")));
    }

    /** A sentence for a file that is there, when nobody was asked whether to replace it. */
    public static String taken(Path file) {
        return Messages.text("save.taken", file);
    }

    public boolean isAmong(SaveKind... offered) {
        return Arrays.stream(offered).anyMatch(kind -> kind.ending().equals(ending));
    }
}
