package org.attune.ui.report;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.attune.storage.Deletion;

/** What a deletion is about to take, and what it took: by the files' names, because a report may be in several. */
final class DeletionWords {
    private DeletionWords() {}

    /** @param files all of them; none when the report is not saved */
    static String before(List<Path> files) {
        return words(files, "report.delete.none", "report.delete.one", "report.delete.many");
    }

    static String after(Deletion deletion) {
        List<Path> gone = deletion.removed().stream().map(file -> SavedPages.whole(file.file())).toList();
        String kept = deletion.kept().stream().map(Deletion.Kept::sentence).collect(Collectors.joining("\n"));
        if (deletion.isComplete()) {
            return words(gone, "report.deleted.none", "report.deleted.one", "report.deleted.many");
        }
        return gone.isEmpty() ? kept : Messages.text("report.deleted.partly", lines(gone), kept);
    }

    private static String words(List<Path> files, String none, String one, String many) {
        return switch (files.size()) {
            case 0 -> Messages.text(none);
            case 1 -> Messages.text(one, files.getFirst());
            default -> Messages.text(many, lines(files));
        };
    }

    private static String lines(List<Path> files) {
        return files.stream().map(Path::toString).collect(Collectors.joining("\n"));
    }
}
