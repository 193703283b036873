package org.attune.ui.classroom;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the class screen shows.
 *
 * @param choices the folder's lectures
 * @param chosen index of the one shown, -1 for none
 * @param shown null when there is no view of it
 * @param message why there is no view, else empty
 * @param leftOut a sentence for each file that belongs to no lecture
 */
record FolderResult(List<LectureChoice> choices, int chosen, @Nullable ShownLecture shown, String message,
        List<String> leftOut) {
    /** @param message why nothing could be read */
    static FolderResult failed(String message) {
        return new FolderResult(List.of(), -1, null, message, List.of());
    }

    /** When the chosen lecture began, if there is one. */
    Optional<LocalTime> begin() {
        return chosen < 0 ? Optional.empty() : Optional.of(choices.get(chosen).lecture().start().toLocalTime());
    }
}
