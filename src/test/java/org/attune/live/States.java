package org.attune.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keeps what it is told in its order, and waits for what is to come; the test's own time limit ends a wait that is in
 * vain.
 */
public final class States<T> implements Consumer<T> {
    private final List<T> told = new ArrayList<>();
    private int seen;

    @Override
    public synchronized void accept(T value) {
        told.add(value);
        notifyAll();
    }

    public synchronized List<T> told() {
        return List.copyOf(told);
    }

    /** Until this is told, after what was waited for before. */
    public synchronized void await(T value) throws InterruptedException {
        while (!told.subList(seen, told.size()).contains(value)) {
            wait();
        }
        seen += told.subList(seen, told.size()).indexOf(value) + 1;
    }

    /** Until so many were told. */
    public synchronized List<T> awaitCount(int count) throws InterruptedException {
        while (told.size() < count) {
            wait();
        }
        return told();
    }
}
