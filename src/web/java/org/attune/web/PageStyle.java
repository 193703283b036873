package org.attune.web;

import org.teavm.classlib.ResourceSupplier;
import org.teavm.classlib.ResourceSupplierContext;

/** Which files go into the script, for classes that read them beside themselves. TeaVM asks while it compiles. */
public final class PageStyle implements ResourceSupplier {
    @Override
    public String[] supplyResources(ResourceSupplierContext context) {
        return new String[]{"org/attune/report/html/page.css"};
    }
}
