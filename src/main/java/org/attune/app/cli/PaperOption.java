package org.attune.app.cli;

import org.attune.report.pdf.Paper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The sheets for which a PDF is made. */
final class PaperOption {
    @Option(names = "--paper", paramLabel = "PAPER",
            description = "The sheet for PDF: a4 or letter. (default: the one that is usual in your country)")
    @Nullable
    Paper chosen;

    Paper paper() {
        return chosen == null ? Paper.usual() : chosen;
    }
}
