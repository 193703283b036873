package org.attune.live;

import org.attune.live.mqtt.BrokerLink;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.attune.live.teacher.LiveClass;
import org.attune.live.teacher.TeacherLink;
import org.attune.session.SessionMode;

/** Teachers in a program of their own, with the memory of the packaged one, to be measured from outside. */
public final class TeachersProcess {
    private final AtomicLong received = new AtomicLong();
    private final List<LiveClass> classes = new ArrayList<>();
    private final LongSupplier clock;

    private TeachersProcess(LongSupplier clock) {
        this.clock = clock;
    }

    /**
     * Prints the codes, one a line, and then, for each line that it reads, how many bins have come.
     *
     * @param arguments the broker, its certificate, how many classes, how much faster time passes
     */
    public static void main(String[] arguments) throws Exception {
        long factor = Long.parseLong(arguments[3]);
        TeachersProcess teachers = new TeachersProcess(() -> System.nanoTime() * factor);
        BrokerAddress broker = BrokerAddress.of(arguments[0], Path.of(arguments[1]));
        for (int index = 0; index < Integer.parseInt(arguments[2]); index++) {
            teachers.open(broker);
        }
        Thread.ofPlatform().daemon().start(teachers::look);
        while (System.in.read() >= 0) {
            System.out.println(teachers.received);
        }
        System.exit(0);
    }

    private void open(BrokerAddress broker) {
        LiveClass figures = new LiveClass(SessionMode.EXPRESSIONS, ZonedDateTime.now(), clock.getAsLong());
        classes.add(figures);
        TeacherLink link = new TeacherLink(broker, bin -> {
            received.incrementAndGet();
            figures.add(bin);
        }, state -> System.err.println("A teacher is " + state), BrokerLink.usualPauses(), clock);
        System.out.println(link.code().letters());
        link.open();
    }

    /** As often as the window, which draws once a second. */
    private void look() {
        try {
            while (true) {
                Thread.sleep(100);
                classes.forEach(figures -> figures.figures(clock.getAsLong()));
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
