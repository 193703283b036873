package org.attune.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The schedule of an {@link IncrementalScan}: which tiles each call scans. Computed once per frame size.
 *
 * @param calls the tiles of each call while faces are known
 * @param callsWithoutFaces the tiles of each call while no face is known; every call includes the sizes of near faces
 */
record ScanCycle(List<List<ScanTile>> calls, List<List<ScanTile>> callsWithoutFaces) {
    /** Size offset of each round: a face that falls between two sizes of one round is found in the next. */
    private static final List<Double> OFFSETS = List.of(0.0, 0.5);
    private static final int NEAR = 6;

    /**
     * @param minSize smallest face, pixels
     * @param length number of calls that scan the whole frame at every second face size
     */
    static ScanCycle of(int width, int height, int minSize, int length) {
        List<List<ScanTile>> rounds = OFFSETS.stream()
                .map(offset -> cut(ScanTile.all(width, height, minSize, offset), length)).toList();
        List<List<ScanTile>> calls = IntStream.range(0, length * rounds.size())
                .mapToObj(call -> tilesOf(rounds.get(call / length), call % length, length)).toList();
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

    /** The tiles of one call; a round's tiles are spread over its calls by cost. */
    private static List<ScanTile> tilesOf(List<ScanTile> round, int call, int length) {
        double share = cost(round) / length;
        List<ScanTile> tiles = new ArrayList<>();
        double done = 0;
        for (ScanTile tile : round) {
            if ((int) ((done + tile.cost() / 2) / share) == call) {
                tiles.add(tile);
            }
            done += tile.cost();
        }
        return List.copyOf(tiles);
    }

    /** Adds the sizes of near faces, at least a sixth of the frame height, which take few windows. */
    private static List<ScanTile> withNear(List<ScanTile> tiles, List<ScanTile> round, int height) {
        return Stream.concat(tiles.stream(), round.stream().filter(tile -> NEAR * tile.side() >= height)).distinct()
                .toList();
    }
}
