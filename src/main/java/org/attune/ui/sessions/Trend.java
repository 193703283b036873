package org.attune.ui.sessions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attune.session.Quantile;
import org.attune.session.SessionKind;
import org.attune.storage.StoredReport;

/**
 * The sessions of one course under one name, so that nobody is compared with somebody else.
 *
 * @param sessions those with a share of one person, oldest first
 * @param leftOut number of the others
 */
record Trend(String course, String learner, List<StoredReport> sessions, int leftOut) {
    /** Five is the least for which quartiles say more than the values themselves (Krzywinski and Altman 2014). */
    static final int ENOUGH = 5;

    private record Key(String course, String learner) {
        static Key of(StoredReport report) {
            return new Key(folded(report.labels().course()), folded(report.labels().learner()));
        }

        private static String folded(String label) {
            return label.toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param reports newest first
     * @return those that have any session to show; the course of the newest session first
     */
    static List<Trend> of(List<StoredReport> reports) {
        return reports.stream().collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()))
                .values().stream().map(Trend::ofOneCourse).filter(trend -> !trend.sessions.isEmpty()).toList();
    }

    private static Trend ofOneCourse(List<StoredReport> newestFirst) {
        List<StoredReport> shown = newestFirst.reversed().stream().filter(StoredReport::isOfOnePerson).toList();
        return new Trend(newestFirst.getFirst().labels().course(), newestFirst.getFirst().labels().learner(), shown,
                newestFirst.size() - shown.size());
    }

    /** The newest way of estimating of which there are enough sessions; only those are compared with each other. */
    Optional<SessionKind> way() {
        return sessions.reversed().stream().map(StoredReport::kind).distinct()
                .filter(kind -> countOf(kind) >= ENOUGH).findFirst();
    }

    /** How many sessions were estimated in the way of the newest. */
    long soFar() {
        return countOf(sessions.getLast().kind());
    }

    boolean isCompared(StoredReport session) {
        return way().filter(session.kind()::equals).isPresent();
    }

    boolean hasOthers() {
        return !sessions.stream().allMatch(this::isCompared);
    }

    /**
     * Of the sessions that are compared, of which there must be some.
     *
     * @param part from 0 to 1; 0.5 is the median
     * @return a share from 0 to 1
     */
    double quantile(double part) {
        return Quantile.at(sessions.stream().filter(this::isCompared).mapToDouble(StoredReport::share).toArray(), part);
    }

    private long countOf(SessionKind kind) {
        return sessions.stream().filter(session -> session.kind().equals(kind)).count();
    }
}
