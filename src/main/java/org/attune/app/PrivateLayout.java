package org.attune.app;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import org.attune.error.Secrets;
import org.attune.platform.Environment;

/** The log's lines, stack traces included, without the user's home folder and without what addresses have to hide. */
public final class PrivateLayout extends PatternLayout {
    @Override
    public String doLayout(ILoggingEvent event) {
        return Secrets.hidden(Environment.withoutHome(super.doLayout(event)));
    }
}
