package org.attune.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCombination;
import org.attune.config.CurrentSettings;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.config.StaffCode;
import org.attune.ui.lab.Lab;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoftSoundTest {
    @TempDir
    Path folder;

    @Test
    void itIsSoftAndBeginsAndEndsInSilence() {
        ByteBuffer bytes = ByteBuffer.wrap(SoftSound.samples()).order(ByteOrder.LITTLE_ENDIAN);
        int[] levels = IntStream.range(0, bytes.capacity() / 2).map(at -> Math.abs(bytes.getShort(2 * at))).toArray();

        assertThat(levels.length / 44_100.0).isBetween(0.5, 1.5);
        assertThat(IntStream.of(levels).max().orElseThrow()).isBetween(Short.MAX_VALUE / 20, Short.MAX_VALUE / 5);
        assertThat(IntStream.range(0, 441).map(at -> levels[at] + levels[levels.length - 1 - at]).max().orElseThrow())
                .as("no click").isLessThan(20);
    }

    @Test
    void itIsPlayedOnlyWhereItIsWantedAndNeverInALab() {
        Settings wanted = Settings.defaults().with(Setting.ABSENCE_SOUND, true);
        Lab lab = new Lab(KeyCombination.valueOf("Ctrl+Shift+Q"), StaffCode.hash("sesame1".toCharArray()), 600);

        assertThat(options(Settings.defaults(), null).soundsWhenUnseen()).isFalse();
        assertThat(options(wanted, null).soundsWhenUnseen()).isTrue();
        assertThat(options(wanted, lab).soundsWhenUnseen()).isFalse();
        assertThat(KioskOptions.PLAIN.soundsWhenUnseen()).isFalse();
    }

    private KioskOptions options(Settings settings, @Nullable Lab lab) {
        return new KioskOptions(CurrentSettings.of(folder.resolve("settings.properties"), settings), Computer.UNKNOWN,
                lab,
                List.of());
    }
}
