package org.attune.ui;

import java.util.List;
import org.attune.classroom.ClassView;
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
record ClassResult(List<ClassChoice> choices, int chosen, @Nullable ClassView view, String message,
        List<String> leftOut) {
}
