package org.attune.app.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.attune.app.FailureText;
import org.attune.error.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Times one stage after the other; one that fails gives an empty list, and what builds on it is passed over. */
final class TimedSteps {
    private static final Logger LOG = LoggerFactory.getLogger(TimedSteps.class);

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
        ErrorCode errorCode = ErrorCode.of(failed);
        LOG.error("{} the self-test failed at: {}", errorCode.code(), name, failed);
        boolean told = failed instanceof Exception && errorCode != ErrorCode.OWN_FAULT;
        return Check.failed(name, told ? FailureText.explain((Exception) failed) : errorCode.sentence(), errorCode);
    }

    List<Check> checks() {
        return List.copyOf(checks);
    }
}
