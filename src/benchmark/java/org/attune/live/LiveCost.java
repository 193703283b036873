package org.attune.live;

/**
 * What ten minutes of live classes cost.
 *
 * @param learners in each of the classes
 * @param sent bins of all learners
 * @param lost of these
 * @param before when the codes were shown
 * @param joined when all learners had joined, and none had sent
 * @param after when all bins had come
 */
record LiveCost(int classes, int learners, long sent, long lost, Reading before, Reading joined, Reading after) {
    private static final double SECONDS = 600;
    private static final double HOURS = SECONDS / 3600;
    private static final int BINS_IN_AN_HOUR = 360;
    /** The bin, the broker's answer, and a packet that says that this came; IPv4 and TCP with time stamps. */
    private static final int HEADERS = 3 * (20 + 32);

    /**
     * All that is read at one moment.
     *
     * @param learnerBytes that have passed to and from all learners
     * @param teacherBytes to and from all teachers
     */
    record Reading(Usage broker, Usage teachers, long learnerBytes, long teacherBytes) {
    }

    private int all() {
        return classes * learners;
    }

    /** Of a core, at the true pace. */
    double teacherShare() {
        return (after.teachers.cpu() - before.teachers.cpu()) / classes / SECONDS;
    }

    /** Bytes. */
    double teacherHour() {
        return (after.teacherBytes - joined.teacherBytes) / HOURS / classes;
    }

    /** Bytes. */
    double learnerJoin() {
        return (double) joined.learnerBytes / all();
    }

    /** Bytes, with joining. */
    double learnerHour() {
        return learnerJoin() + (after.learnerBytes - joined.learnerBytes) / HOURS / all();
    }

    /** Bytes, with what carries them. */
    double learnerHourWithHeaders() {
        return learnerHour() + HEADERS * BINS_IN_AN_HOUR;
    }

    /** Bytes of a bin and its acknowledgement. */
    double teacherBin() {
        return (double) (after.teacherBytes - joined.teacherBytes) / sent;
    }

    /** Bytes of a bin and its acknowledgement. */
    double learnerBin() {
        return (double) (after.learnerBytes - joined.learnerBytes) / sent;
    }

    /** Of a core, at the true pace. */
    double brokerShare() {
        return (after.broker.cpu() - joined.broker.cpu()) / SECONDS;
    }

    /** Seconds of processor time, from a learner to the teacher. */
    double brokerBin() {
        return (after.broker.cpu() - joined.broker.cpu()) / sent;
    }

    /** Seconds of processor time. */
    double brokerJoin() {
        return (joined.broker.cpu() - before.broker.cpu()) / all();
    }

    /** Megabytes. */
    double brokerLearner() {
        return (after.broker.memory() - before.broker.memory()) / all();
    }
}
