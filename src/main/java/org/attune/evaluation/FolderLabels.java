package org.attune.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.classification.Emotion;

/**
 * Maps the subfolders of a folder to expressions.
 *
 * @param numbering empty if the subfolders are names
 */
record FolderLabels(Optional<Numbering> numbering) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final List<String> USUAL = IntStream.range(0, Emotion.values().length).mapToObj(String::valueOf)
            .toList();

    /**
     * @param subFolders of the folder
     * @param order the meaning of each number, from the smallest to the largest; empty for FER-2013's numbering
     * @throws IOException if the meaning of the numbers is unclear, names and numbers are mixed, or the folders of the
     * expressions are one level deeper; the message is a sentence for the user
     */
    static FolderLabels of(Path folder, List<Path> subFolders, List<String> order) throws IOException {
        List<String> numbered = subFolders.stream().map(FolderLabels::name)
                .filter(name -> NUMBER.matcher(name).matches()).sorted(Comparator.comparing(Integer::valueOf)).toList();
        List<String> named = subFolders.stream().map(FolderLabels::name)
                .filter(name -> ExpressionNames.find(name).isPresent()).toList();
        if (numbered.isEmpty()) {
            requireNames(folder, subFolders, named, order);
            return new FolderLabels(Optional.empty());
        }
        if (!named.isEmpty()) {
            throw new IOException(folder + " has folders that are numbers (" + String.join(", ", numbered)
                    + ") beside folders that are names (" + String.join(", ", named)
                    + "), and so they cannot all be right: give one kind of them.");
        }
        return new FolderLabels(Optional.of(numbering(folder, numbered, order)));
    }

    private static Numbering numbering(Path folder, List<String> numbered, List<String> order) throws IOException {
        SortedSet<Integer> numbers = numbered.stream().map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        if (order.isEmpty() && !numbered.equals(USUAL)) {
            throw Numbering.unknown(folder + " has the folders", numbered);
        }
        if (numbers.size() < numbered.size()) {
            throw new IOException(folder + " has two folders of one number: " + String.join(", ", numbered) + ".");
        }
        return order.isEmpty() ? Numbering.USUAL : Numbering.of(order, numbers, folder + " has the folders");
    }

    private static void requireNames(Path folder, List<Path> subFolders, List<String> named, List<String> order)
            throws IOException {
        if (!order.isEmpty()) {
            throw new IOException(
                    "--labels-order says what numbers stand for, and " + folder + " has no folders that are numbers.");
        }
        List<Path> deeper = named.isEmpty() ? subFolders.stream().filter(FolderLabels::hasLabels).toList() : List.of();
        if (!deeper.isEmpty()) {
            throw new IOException("The folders of the expressions are a level deeper, in "
                    + deeper.stream().map(FolderLabels::name).collect(Collectors.joining(", "))
                    + ": give one of these, such as --data " + deeper.getFirst() + ".");
        }
    }

    private static boolean hasLabels(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).map(FolderLabels::name)
                    .anyMatch(name -> NUMBER.matcher(name).matches() || ExpressionNames.find(name).isPresent());
        } catch (IOException closed) {
            return false;
        }
    }

    /** Empty for a subfolder that is none of the seven expressions. */
    Optional<Emotion> of(Path subFolder) {
        String name = name(subFolder);
        return ExpressionNames.find(name).or(() -> numbering.filter(known -> NUMBER.matcher(name).matches())
                .flatMap(known -> known.of(Integer.parseInt(name))));
    }

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }
}
