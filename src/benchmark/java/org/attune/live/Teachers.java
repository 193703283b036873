package org.attune.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.attune.ChildProcess;

/** A running {@link TeachersProcess}. */
record Teachers(Process program, BufferedReader said, List<ClassCode> codes) implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;

    static Teachers start(SchoolBroker broker, int port, int classes, int factor) throws IOException {
        Process program = ChildProcess.start(TeachersProcess.class, "mqtts://localhost:" + port,
                broker.authority().certificate(),
                classes, factor);
        BufferedReader said = program.inputReader();
        List<ClassCode> codes = new ArrayList<>();
        while (codes.size() < classes) {
            String line = said.readLine();
            if (line == null) {
                throw new IOException("the teachers' program ended");
            }
            codes.add(new ClassCode(line));
        }
        return new Teachers(program, said, codes);
    }

    ProcessHandle process() {
        return program.toHandle();
    }

    /** @return how many bins have come when all have, or when no more come */
    long received(long sent) throws IOException, InterruptedException {
        long received = 0;
        for (int second = 0; second < PATIENCE_SECONDS && received < sent; second++) {
            Thread.sleep(1000);
            program.outputWriter().append('\n').flush();
            received = Long.parseLong(said.readLine());
        }
        return received;
    }

    @Override
    public void close() {
        program.destroy();
    }
}
