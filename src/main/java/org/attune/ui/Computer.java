package org.attune.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.attune.ui.help.Findings;

/**
 * What the window asks about this computer. Both take seconds, so never on the JavaFX thread.
 *
 * @param examination finds out what works
 * @param cameras their names
 */
public record Computer(Supplier<Findings> examination, Supplier<List<String>> cameras) {
    /** Of which nothing is known: no fault, no version and no camera. */
    public static final Computer UNKNOWN = new Computer(() -> new Findings(List.of(), Map.of(), ""), List::of);
}
