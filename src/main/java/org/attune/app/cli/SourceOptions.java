package org.attune.app.cli;

import java.nio.file.Path;
import org.attune.app.kiosk.SourceChoice;
import org.attune.capture.stream.StreamAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where the pictures come from; at most one is given. */
final class SourceOptions {
    @Option(names = "--camera", paramLabel = "NAME|NUMBER",
            description = "The camera, by a part of its name or its number in \"attune cameras\".")
    @Nullable
    String camera;

    @Option(names = "--video", paramLabel = "FILE", description = "A video in place of a camera.")
    @Nullable
    Path video;

    @Option(names = "--stream", paramLabel = "URL", converter = AddressConverter.class,
            description = "A Motion JPEG stream over HTTP in place of a camera; http://NAME:PASSWORD@HOST/ if "
                    + "it asks for a login.")
    @Nullable
    StreamAddress stream;

    /** Not for users to give. */
    boolean demoOnly;

    SourceChoice choice() {
        return new SourceChoice(camera, video, stream, demoOnly);
    }

    /** Its complaint does not repeat what was given, which may hold a password. */
    private static final class AddressConverter implements ITypeConverter<StreamAddress> {
        @Override
        public StreamAddress convert(String text) {
            try {
                return StreamAddress.of(text);
            } catch (IllegalArgumentException unusable) {
                throw new TypeConversionException(unusable.getMessage());
            }
        }
    }
}
