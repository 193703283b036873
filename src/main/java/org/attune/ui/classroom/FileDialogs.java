package org.attune.ui.classroom;

import java.io.File;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.attune.classroom.ClassView;
import org.attune.ui.control.DialogFolder;
import org.attune.ui.control.FolderDialog;
import org.attune.ui.control.SaveDialog;
import org.attune.ui.control.SaveKind;
import org.attune.ui.control.SaveTarget;
import org.jspecify.annotations.Nullable;

/** The system's dialogs of the class screen. All of them open where the teacher's reports are. */
final class FileDialogs {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm", Locale.ROOT);
    /** In any script this is shorter than the 255 bytes that file systems allow. */
    private static final int LONGEST = 50;

    private final Node screen;

    /** @param screen in whose window they are shown */
    FileDialogs(Node screen) {
        this.screen = screen;
    }

    /** @param near a folder, or a file in one; null before anything was opened, as in the methods below */
    void folder(@Nullable Path near, Consumer<Path> then) {
        FolderDialog.ask(screen, Optional.ofNullable(near), then);
    }

    void file(@Nullable Path near, Consumer<Path> then, ExtensionFilter... kinds) {
        ask(near, begin -> chooser(begin, kinds).showOpenDialog(screen.getScene().getWindow()), then);
    }

    void save(@Nullable Path near, ShownLecture shown, ClassExport export, Consumer<SaveTarget> then) {
        DialogFolder.ask(Optional.ofNullable(near), begin -> SaveDialog.ask(screen.getScene().getWindow(),
                export.words(), name(shown.view(), export, shown.isAlone()), begin, export.kinds()).ifPresent(then));
    }

    /** Without an ending. Another one for each lecture, of letters and digits that every file system takes. */
    static String name(ClassView view, ClassExport export, boolean alone) {
        String words = view.name().replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
        int end = words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length())));
        return "attune-class-" + STAMP.format(view.start()) + "-" + words.substring(0, end)
                + (alone || export != ClassExport.PAGE ? "" : "-compared") + export.suffix();
    }

    private static FileChooser chooser(Optional<File> begin, ExtensionFilter... kinds) {
        FileChooser chooser = new FileChooser();
        begin.ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters().addAll(kinds);
        return chooser;
    }

    private static void ask(@Nullable Path near, Function<Optional<File>, @Nullable File> dialog,
            Consumer<Path> then) {
        DialogFolder.ask(Optional.ofNullable(near),
                begin -> Optional.ofNullable(dialog.apply(begin)).map(File::toPath).ifPresent(then));
    }
}
