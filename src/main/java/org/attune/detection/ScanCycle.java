package org.attune.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which tiles are due at each call of an {@link IncrementalScan}, for one size of picture: worked out once.
 *
 * @param calls what is due at each call while faces are known
 * @param callsWithoutFaces what is due at each call while none is known: near faces are looked for every time
 */
record ScanCycle(List<List<ScanTile>> calls, List<List<ScanTile>> callsWithoutFaces) {
    /** Of the sizes, round by round: a face that just falls between those of one is seen in the next. */
    private static final List<Double> OFFSETS = List.of(0.0, 0.5);
    private static final int NEAR = 6;

    /**
     * @param minSize smallest face, pixels
     * @param length after how many calls the whole picture was scanned, for every other size of face
     */
    static ScanCycle of(int width, int height, int minSize, int length) {
        List<List<ScanTile>> rounds = OFFSETS.stream()
                .map(offset -> cut(ScanTile.all(width, height, minSize, offset), length)).toList();
        List<List<ScanTile>> calls = IntStream.range(0, length * rounds.size())
                .mapToObj(call -> due(rounds.get(call / length), call % length, length)).toList();
        return new ScanCycle(calls, IntStream.range(0, calls.size())
                .mapToObj(call -> withNear(calls.get(call), rounds.get(call % rounds.size()), height)).toList());
    }

    private static List<ScanTile> cut(List<ScanTile> whole, int length) {
        double most = cost(whole) / length;
        return whole.stream().flatMap(tile -> tile.cut(most).stream()).toList();
    }

    private static double cost(List<ScanTile> tiles) {
        return tiles.stream().mapToDouble(ScanTile::cost).reduce(0, Double::sum);
    }

    /** The tiles of a round are spread over its calls by what they cost. */
    private static List<ScanTile> due(List<ScanTile> round, int call, int length) {
        double share = cost(round) / length;
        List<ScanTile> due = new ArrayList<>();
        double done = 0;
        for (ScanTile tile : round) {
            if ((int) ((done + tile.cost() / 2) / share) == call) {
                due.add(tile);
            }
            done += tile.cost();
        }
        return List.copyOf(due);
    }

    /** Faces at least a sixth of the picture high take few windows. */
    private static List<ScanTile> withNear(List<ScanTile> due, List<ScanTile> round, int height) {
        return Stream.concat(due.stream(), round.stream().filter(tile -> NEAR * tile.side() >= height)).distinct()
                .toList();
    }
}
