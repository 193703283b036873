package org.attune.app;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import org.attune.config.Environment;

/** The log's lines, stack traces included, without the user's home folder. */
public final class PrivateLayout extends PatternLayout {
    @Override
    public String doLayout(ILoggingEvent event) {
        return Environment.withoutHome(super.doLayout(event));
    }
}
