package org.attune.classroom.io;

/** Receives progress while a folder is read, from several threads. */
@FunctionalInterface
public interface ReadingProgress {
    void read(int done, int all);
}
