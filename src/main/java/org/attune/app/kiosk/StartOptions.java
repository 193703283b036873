package org.attune.app.kiosk;

import java.nio.file.Path;
import java.util.Optional;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;

/**
 * What was asked for of the window at its start.
 *
 * @param model the expression model's file
 * @param reports the folder for reports
 * @param consent what the learner agreed to before; empty when the window is to ask
 * @param labels the first contents of the start screen's fields
 * @param fullScreen empty when the settings decide
 * @param open files to open at once, or folders, and a class to join
 */
@SuppressWarnings("OptionalUsedAsFieldOrParameterType") // a plain value, which cannot be forgotten to be looked at
public record StartOptions(SourceChoice source, Path model, Path reports, Optional<SessionMode> consent,
        SessionLabels labels, Optional<Boolean> fullScreen, Knock open) {
}
