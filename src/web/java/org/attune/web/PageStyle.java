package org.attune.web;

import java.util.Collection;
import org.teavm.extension.spi.resources.ResourcesPolicy;

/** Which files go into the script, for classes that read them beside themselves. TeaVM asks while it compiles. */
public final class PageStyle implements ResourcesPolicy {
    @Override
    public String[] supplyResources(Collection<? extends String> classes) {
        return new String[]{"org/attune/report/html/page.css"};
    }
}
