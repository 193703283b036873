package org.attune.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attune.error.Secrets;

/** Gives cameras unique names and resolves a name to a camera. */
public final class CameraNames {
    private CameraNames() {}

    /** The cameras' names in the same order, made unique: the second camera with a name gets a number. */
    static List<String> unique(List<Camera> cameras) {
        List<String> names = new ArrayList<>();
        for (Camera camera : cameras) {
            String name = camera.name();
            int number = 1 + (int) cameras.subList(0, names.size()).stream()
                    .filter(before -> before.name().equals(name)).count();
            names.add(number == 1 ? name : name + " (" + number + ")");
        }
        return names;
    }

    /**
     * Finds the name that the user's choice refers to.
     *
     * @param choice one of the names, a 0-based index into them, part of a name in any case, or empty for the first
     */
    public static Optional<String> named(List<String> names, String choice) {
        return choice.isEmpty() || names.contains(choice)
                ? names.stream().filter(name -> choice.isEmpty() || name.equals(choice)).findFirst()
                : byNumber(names, choice)
                        .or(() -> names.stream().filter(name -> lower(name).contains(lower(choice))).findFirst());
    }

    /** @throws CaptureException if there is no camera, or none matches */
    static Camera pick(List<Camera> cameras, String choice) throws CaptureException {
        if (cameras.isEmpty()) {
            throw new CaptureException(CameraState.MISSING, CameraState.MISSING.sentence());
        }
        List<String> names = unique(cameras);
        return named(names, choice).map(name -> cameras.get(names.indexOf(name)))
                .orElseThrow(() -> new CaptureException(CameraState.MISSING,
                        Messages.text("camera.unnamed", Secrets.hidden(choice))));
    }

    private static Optional<String> byNumber(List<String> names, String choice) {
        boolean number = choice.chars().allMatch(Character::isDigit) && choice.length() < 4;
        return number && Integer.parseInt(choice) < names.size()
                ? Optional.of(names.get(Integer.parseInt(choice)))
                : Optional.empty();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
