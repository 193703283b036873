package org.attune.app.cli;

import org.attune.session.SessionLabels;
import picocli.CommandLine.Option;

/** What the learner wants to stand on the report. */
final class LabelOptions {
    @Option(names = "--learner", paramLabel = "NAME", description = "A name or pseudonym for the report.")
    String learner = "";

    @Option(names = "--course", paramLabel = "NAME", description = "The course, for the report.")
    String course = "";

    @Option(names = "--title", paramLabel = "TEXT", description = "What the session is about, for the report.")
    String title = "";

    public SessionLabels labels() {
        return new SessionLabels(learner, course, title);
    }
}
