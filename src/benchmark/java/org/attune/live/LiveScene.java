package org.attune.live;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.attune.live.LiveCost.Reading;
import org.attune.live.mqtt.LinkThread;

/**
 * So many classes at the same time, for ten minutes.
 *
 * @param learners in each
 */
record LiveScene(int classes, int learners) {
    private static final int FACTOR = 10;
    private static final int BINS = 60;
    private static final int BIN_SECONDS = 10;
    /** Within which the learners begin. */
    private static final int BEGINNING_SECONDS = 60;
    private static final int AT_ONCE = 20;

    /** One bin of one learner, seconds after the beginning. */
    private record Sending(double second, int learner, int bin) {
    }

    LiveCost measure() throws Exception {
        try (SchoolBroker broker = SchoolBroker.start(Files.createTempDirectory(Path.of("target"), "broker"));
                Tap ofLearners = new Tap(broker.port(), false);
                Tap ofTeachers = new Tap(broker.port(), false);
                Teachers teachers = Teachers.start(broker, ofTeachers.port(), classes, FACTOR)) {
            Supplier<Reading> reader = () -> new Reading(Usage.of(broker.mosquitto().process()),
                    Usage.of(teachers.process()), ofLearners.bytes(), ofTeachers.bytes());
            List<BenchmarkLearner> all = learners(broker.address(ofLearners.port()), teachers.codes());
            LiveCost cost = measure(all, teachers, reader);
            all.forEach(BenchmarkLearner::leave);
            return cost;
        }
    }

    private LiveCost measure(List<BenchmarkLearner> all, Teachers teachers, Supplier<Reading> reader)
            throws Exception {
        Reading before = reader.get();
        join(all);
        Reading joined = reader.get();
        send(all);
        long sent = (long) all.size() * BINS;
        long received = teachers.received(sent);
        return new LiveCost(classes, learners, sent, sent - received, before, joined, reader.get());
    }

    /** Those of different classes in turns. */
    private List<BenchmarkLearner> learners(BrokerAddress broker, List<ClassCode> codes) {
        LinkThread thread = new LinkThread();
        List<ClassSecrets> secrets = codes.stream().map(ClassSecrets::of).toList();
        return IntStream.range(0, classes * learners)
                .mapToObj(index -> new BenchmarkLearner(broker, secrets.get(index % classes), thread)).toList();
    }

    private static void join(List<BenchmarkLearner> all) throws Exception {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            CompletableFuture.allOf(all.subList(from, Math.min(from + AT_ONCE, all.size())).stream()
                    .map(BenchmarkLearner::join).toArray(CompletableFuture[]::new)).get(1, TimeUnit.MINUTES);
        }
    }

    private static void send(List<BenchmarkLearner> all) throws InterruptedException {
        long start = System.nanoTime();
        for (Sending next : sendings(all.size())) {
            long early = start + (long) (next.second() / FACTOR * 1e9) - System.nanoTime();
            if (early > 0) {
                TimeUnit.NANOSECONDS.sleep(early);
            }
            all.get(next.learner()).send(next.bin());
        }
    }

    private static List<Sending> sendings(int learners) {
        List<Sending> sendings = new ArrayList<>();
        for (int learner = 0; learner < learners; learner++) {
            for (int bin = 0; bin < BINS; bin++) {
                sendings.add(new Sending((double) BEGINNING_SECONDS * learner / learners + BIN_SECONDS * bin, learner,
                        bin));
            }
        }
        sendings.sort(Comparator.comparingDouble(Sending::second));
        return sendings;
    }
}
