package org.attune.ui.control;

import java.awt.Desktop;
import java.awt.Desktop.Action;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.attune.error.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a folder in the computer's file manager. */
public final class FolderWindow {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWindow.class);

    private FolderWindow() {}

    /** @param tell gets a sentence on the JavaFX thread, perhaps seconds later */
    public static void open(Path folder, Consumer<String> tell) {
        Background.run("open-folder", () -> {
            if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Action.OPEN)) {
                LOG.warn("{} there is no file manager", ErrorCode.FOLDER_WINDOW.code());
                return ErrorCode.FOLDER_WINDOW.withCode(Messages.text("folder.none", folder));
            }
            Desktop.getDesktop().open(folder.toFile());
            return Messages.text("folder.open", folder);
        }, tell, failure -> {
            LOG.warn("{} the folder does not open", ErrorCode.FOLDER_WINDOW.code(), failure);
            tell.accept(ErrorCode.FOLDER_WINDOW.withCode(Messages.text("folder.failed", folder)));
        });
    }
}
