package org.attune.ui.classroom;

import java.util.List;
import org.attune.classroom.LectureView;
import org.jspecify.annotations.Nullable;

/**
 * What the class screen shows.
 *
 * @param choices the folder's lectures
 * @param chosen which of them is shown, -1 for none
 * @param view null when there is none
 * @param message why not
 * @param leftOut a sentence for each file that is no part of any lecture
 */
record FolderResult(List<LectureChoice> choices, int chosen, @Nullable LectureView view, String message,
        List<String> leftOut) {
    /** @param message why nothing could be read */
    static FolderResult failed(String message) {
        return new FolderResult(List.of(), -1, null, message, List.of());
    }
}
