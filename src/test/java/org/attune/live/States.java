package org.attune.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps what it is told, and waits for what is to come; the test's own time limit ends a wait that is in vain. */
public final class States<T> implements Consumer<T> {
    private final List<T> told = new ArrayList<>();

    @Override
    public synchronized void accept(T value) {
        told.add(value);
        notifyAll();
    }

    public synchronized List<T> told() {
        return List.copyOf(told);
    }

    /** Until this was the last that was told. */
    public synchronized void await(T value) throws InterruptedException {
        while (told.isEmpty() || !told.getLast().equals(value)) {
            wait();
        }
    }

    /** Until so many were told. */
    public synchronized List<T> awaitCount(int count) throws InterruptedException {
        while (told.size() < count) {
            wait();
        }
        return told();
    }
}
