package org.attune.live;

import java.util.function.Consumer;

/** Where a link's state is kept. It begins with {@link LinkState#CONNECTING}; after {@link LinkState#LEFT} it stays. */
public final class LinkStatus {
    private final Consumer<LinkState> changed;
    private LinkState state = LinkState.CONNECTING;

    /** @param changed told of each change, by whoever makes it */
    public LinkStatus(Consumer<LinkState> changed) {
        this.changed = changed;
    }

    public synchronized LinkState get() {
        return state;
    }

    public void set(LinkState next) {
        if (isChange(next)) {
            changed.accept(next);
        }
    }

    private synchronized boolean isChange(LinkState next) {
        if (state == next || state == LinkState.LEFT) {
            return false;
        }
        state = next;
        return true;
    }
}
