package org.attune.report;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Indents arrays only so far that each bin has a line of its own; a line for each number would be thousands. */
final class RowPerLine implements DefaultPrettyPrinter.Indenter {
    private static final int DEEPEST = 2;
    private final DefaultIndenter lines = new DefaultIndenter("  ", "\n");

    DefaultPrettyPrinter printer() {
        return new DefaultPrettyPrinter().withArrayIndenter(this).withObjectIndenter(lines);
    }

    @Override
    public void writeIndentation(JsonGenerator json, int level) {
        if (level <= DEEPEST) {
            lines.writeIndentation(json, level);
        }
    }

    @Override
    public boolean isInline() {
        return false;
    }
}
