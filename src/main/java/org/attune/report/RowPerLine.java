package org.attune.report;

import java.io.Serial;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Indents arrays only so far that each bin has a line of its own; a line for each number would be thousands. */
final class RowPerLine extends DefaultPrettyPrinter {
    @Serial
    private static final long serialVersionUID = 1;
    private static final int DEEPEST = 2;
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    RowPerLine() {
        indentObjectsWith(LINES);
        indentArraysWith(new Indenter() {
            @Override
            public void writeIndentation(JsonGenerator json, int level) {
                if (level <= DEEPEST) {
                    LINES.writeIndentation(json, level);
                }
            }

            @Override
            public boolean isInline() {
                return false;
            }
        });
    }

    @Override
    public RowPerLine createInstance() {
        return new RowPerLine();
    }

    @Override
    public void writeEndArray(JsonGenerator json, int count) {
        if (_nesting > DEEPEST) {
            _nesting--;
            json.writeRaw(']');
        } else {
            super.writeEndArray(json, count);
        }
    }
}
