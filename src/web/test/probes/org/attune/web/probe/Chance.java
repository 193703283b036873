package org.attune.web.probe;

/** The same numbers by chance in every Java. */
final class Chance {
    private static final int MODULUS = 2_147_483_647;
    private long state;

    Chance(int seed) {
        state = seed;
    }

    /** From 0, below {@code end}. */
    int below(int end) {
        state = state * 48_271 % MODULUS;
        return (int) (state % end);
    }

    /** From 0, below 1. */
    double part() {
        return below(1_000_003) / 1_000_003.0;
    }

    /** Above 0, adding up to 1. */
    double[] shares(int count) {
        double[] shares = new double[count];
        double sum = 0;
        for (int index = 0; index < count; index++) {
            double part = part();
            shares[index] = part * part * part + 1e-6;
            sum += shares[index];
        }
        for (int index = 0; index < count; index++) {
            shares[index] /= sum;
        }
        return shares;
    }
}
