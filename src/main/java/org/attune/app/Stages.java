package org.attune.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.attune.config.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Times one stage after the other; one that fails gives an empty list, and what builds on it is passed over. */
final class Stages {
    private static final Logger LOG = LoggerFactory.getLogger(Stages.class);

    private final List<Check> checks = new ArrayList<>();

    /** A stage's work. */
    interface Work<T> {
        List<T> call() throws Exception;
    }

    /**
     * @param needed what came from the stage before; without it the work is not tried
     * @param words says what the stage did
     */
    <T> List<T> run(String name, List<?> needed, Work<T> work, Function<List<T>, String> words) {
        if (needed.isEmpty()) {
            checks.add(Check.note(name, "not tried, because of what is above", ""));
            return List.of();
        }
        long start = System.nanoTime();
        try {
            List<T> result = work.call();
            checks.add(Check.well(name,
                    String.format(Locale.ROOT, "%6.0f ms  %s", (System.nanoTime() - start) / 1e6, words.apply(result))
                            .stripTrailing()));
            return result;
        } catch (Exception | LinkageError failed) {
            checks.add(failure(name, failed));
            return List.of();
        }
    }

    private static Check failure(String name, Throwable failed) {
        Trouble trouble = Trouble.of(failed);
        LOG.error("{} the self-test failed at: {}", trouble.code(), name, failed);
        boolean told = failed instanceof Exception && trouble != Trouble.OWN_FAULT;
        return Check.failed(name, told ? FailureText.of((Exception) failed) : trouble.sentence(), trouble);
    }

    List<Check> checks() {
        return List.copyOf(checks);
    }
}
