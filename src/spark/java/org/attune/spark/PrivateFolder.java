package org.attune.spark;

import java.io.IOException;
import java.security.SecureRandom;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * What the tables must not hold: paths of pages, which may name learners, and the key of {@link LearnerNumbers}. For
 * whoever may see the pages, and for nobody else.
 */
record PrivateFolder(String path) {
    private static final int KEY_BYTES = 32;

    String checkpoint() {
        return path + "/checkpoint";
    }

    /** The pages that were read: session and name. */
    String pages() {
        return path + "/pages";
    }

    String refused() {
        return path + "/refused";
    }

    static String batch(String table, long batch) {
        return table + "/batch=" + batch;
    }

    /** Made at the first time. Tables that were written with another key must not be mixed with it. */
    byte[] key(Configuration hadoop) throws IOException {
        Path file = new Path(path, "key");
        FileSystem files = file.getFileSystem(hadoop);
        if (!files.exists(file)) {
            files.mkdirs(new Path(path), new FsPermission((short) 0700));
            write(files, file);
        }
        byte[] key = new byte[KEY_BYTES];
        try (FSDataInputStream in = files.open(file)) {
            in.readFully(key);
        }
        return key;
    }

    private static void write(FileSystem files, Path file) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Path part = file.suffix(".part");
        try (FSDataOutputStream out = FileSystem.create(files, part, new FsPermission((short) 0600))) {
            out.write(key);
        }
        files.rename(part, file);
    }
}
