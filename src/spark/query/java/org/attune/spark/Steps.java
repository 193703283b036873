package org.attune.spark;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Runs one job after the other in one program, since Spark is slow to start. Only for tests. */
public final class Steps {
    private Steps() {}

    /** Each line of the input is a class and its arguments, with tabs between them; each is answered with "done". */
    public static void main(String[] none) throws Exception {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.split("\t");
            try {
                Class.forName("org.attune.spark." + words[0]).getMethod("main", String[].class).invoke(null,
                        (Object) Arrays.copyOfRange(words, 1, words.length));
            } catch (InvocationTargetException failure) {
                failure.getCause().printStackTrace();
            }
            System.out.println("done");
        }
    }
}
