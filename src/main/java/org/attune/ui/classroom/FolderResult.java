package org.attune.ui.classroom;

import java.util.List;
import org.attune.classroom.LectureView;
import org.jspecify.annotations.Nullable;

/**
 * What the class screen shows.
 *
 * @param choices the folder's lectures
 * @param chosen index of the one shown, -1 for none
 * @param view null when there is none
 * @param message why there is no view, else empty
 * @param leftOut a sentence for each file that belongs to no lecture
 */
record FolderResult(List<LectureChoice> choices, int chosen, @Nullable LectureView view, String message,
        List<String> leftOut) {
    /** @param message why there is no view, else emptyhing could be read */
    static FolderResult failed(String message) {
        return new FolderResult(List.of(), -1, null, message, List.of());
    }
}
