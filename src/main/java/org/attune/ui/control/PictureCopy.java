package org.attune.ui.control;

import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.attune.error.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a page on the clipboard. */
public final class PictureCopy {
    private static final Logger LOG = LoggerFactory.getLogger(PictureCopy.class);

    private PictureCopy() {}

    /** @return why the clipboard did not take it; empty on success */
    public static Optional<String> make(Image picture) {
        if (Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, picture))) {
            return Optional.empty();
        }
        LOG.warn("{} the clipboard does not take the picture", ErrorCode.CLIPBOARD.code());
        return Optional.of(ErrorCode.CLIPBOARD.withCode(Messages.text("picture.uncopied")));
    }
}
