package org.attune.ui;

import java.util.Objects;

/** The style sheets beside the screens. */
final class Sheet {
    private Sheet() {}

    static String of(String name) {
        return Objects.requireNonNull(Sheet.class.getResource(name)).toExternalForm();
    }
}
