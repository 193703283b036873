package org.attune.classroom.io;

/** Hears from several threads how far the reading of a folder is. */
@FunctionalInterface
public interface ReadingProgress {
    void read(int done, int all);
}
