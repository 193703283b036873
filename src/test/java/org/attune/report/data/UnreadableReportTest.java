package org.attune.report.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.attune.report.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each wrong file gives one line with its name and its own reason. */
class UnreadableReportTest {
    private static final String JSON = new String(ReportJson.write(Sessions.lecture(1)), StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void theUnchangedFileIsRead() throws IOException {
        assertThat(ReportBytes.read(ReportBytes.withJson(JSON))).isEqualTo(Sessions.lecture(1));
    }

    @Test
    void filesThatAreNotReports() throws IOException {
        refused(ReportBytes.picture("png"), "this picture was re-saved and carries no data; ask for the original file");
        refused(ReportBytes.picture("jpg"),
                "this is a JPEG, so this picture was re-saved and carries no data; ask for the original file");
        refused(ReportBytes.picture("gif"), "the file is not a PNG");
        refused(new byte[0], "the file is empty");
        refused(new byte[]{1, 2, 3}, "the file is not a PNG");
        refused(Arrays.copyOf(ReportBytes.withJson(JSON), 5_000_000), "the file is larger than any report");
    }

    @Test
    void thingsThatAreNotFiles() throws IOException {
        Path text = Files.writeString(folder.resolve("two\nlines.png"), "not a PNG at all");

        assertThatThrownBy(() -> ReportReader.read(folder)).isInstanceOf(UnreadableReportException.class)
                .hasMessage(folder + ": this is a folder");
        assertThatThrownBy(() -> ReportReader.read(folder.resolve("none.png")))
                .hasMessage(folder.resolve("none.png") + ": there is no such file");
        assertThatThrownBy(() -> ReportReader.read(text))
                .hasMessage(folder.resolve("two?lines.png") + ": the file is not a PNG");
    }

    @Test
    void filesThatWereDamaged() throws IOException {
        byte[] whole = ReportBytes.withJson(JSON);

        for (int length : new int[]{8, 20, 33, 45, 60, 1000, whole.length - 12, whole.length - 1}) {
            refused(Arrays.copyOf(whole, length), "cut off");
        }
        refused(flipped(whole, 17), "a checksum is wrong");
        refused(flipped(whole, 39), "a checksum is wrong");
        refused(flipped(whole, 50), "a checksum is wrong");
        refused(flipped(whole, 500), "a checksum is wrong");
        refused(flipped(whole, 33), "damaged or cut off");
        refused(flipped(whole, whole.length - 6), "does not end as a PNG does");
    }

    @Test
    void chunksThatWereMadeToHarm() throws IOException {
        byte[] header = "attune.report\0\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        refused(chunk(header), "its data is packed in an unknown way");
        refused(chunk("attune.report\0\2\0\0\0{}".getBytes(StandardCharsets.ISO_8859_1)), "packed in an unknown way");
        refused(chunk("attune.report\0\1\1\0\0{}".getBytes(StandardCharsets.ISO_8859_1)), "packed in an unknown way");
        refused(chunk("attune.report\0\0\0en\0".getBytes(StandardCharsets.ISO_8859_1)), "packed in an unknown way");
        refused(chunk(concat(header, new byte[]{1, 2, 3})), "its data is damaged");
        refused(chunk(concat(header, Arrays.copyOf(deflated(JSON.getBytes(StandardCharsets.UTF_8)), 300))),
                "its data is damaged");
        byte[] bomb = chunk(concat(header, deflated(new byte[100_000_000])));
        assertThat(ReportBytes.allocatedBy(() -> refused(bomb, "its data is longer than any session's")))
                .isLessThan(16_000_000);
        refused(chunk(concat("attune.report\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1), new byte[2_097_153])),
                "its data is longer than any session's");
        refused(chunk(concat(header, new byte[3_000_000])), "a longer text than any report");
        byte[] many = ReportBytes.picture("png");
        for (int count = 0; count < 2001; count++) {
            many = Png.insert(many, Png.type("tEXt"), new byte[]{1});
        }
        refused(many, "too many parts");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    "schema":1 | "schema":2 | its schema version is 2, and this Attune reads 1
                    {"schema":1, | { | does not begin with a schema version
                    {"schema":1,                     | [                               | not a JSON object
                    "live":true | "live":true,"live":true | not valid JSON
                    "live":true | "live":"true" | "live" in its data is not what it should be
                    "live":true | "live":null | "live" in its data is not what it should be
                    "live":true | "live":true,"baseline":1 | "baseline" in its data is not what it should be
                    "live":true,                     | ``                              | no "live"
                    "live":true | "x":[[[[[[[[[[]]]]]]]]]] | not valid JSON
                    "id":" | "id":"x | not a UUID
                    "id":"00000000- | "id":"0- | not a UUID
                    "start":"2026-11-20 | "start":"2019-12-31 | began before 2020
                    "start":"2026-11-20 | "start":"2026-11-22 | began in the future
                    "start":"2026-11-20 | "start":"2026-02-30 | not a time with a zone
                    .000+01:00                       | +01:00                          | not a time with a zone
                    Europe/Berlin                    | Mars/Base                       | not a time with a zone
                    "seconds":3600 | "seconds":-1 | negative or over a day
                    "seconds":3600 | "seconds":90000 | negative or over a day
                    "seconds":3600 | "seconds":1e999 | negative or over a day
                    "seconds":3600 | "seconds":NaN | not valid JSON
                    "seconds":3600 | "seconds":3600.0001 | not in whole milliseconds
                    "seconds":3600 | "seconds":3601 | number of its bins does not fit
                    "seconds":3600 | "seconds":3591 | longer than it lasted
                    "bin_seconds":10 | "bin_seconds":5 | bins have another width
                    "interested","not_interested" | "not_interested","interested" | other verdicts
                    "angry" | "bored" | other expressions
                    "bins":[[ | "bins":[[0, | "bins" in its data is not what it should be
                    "bins":[[ | "bins":[[1,0,0,0,0,0,0,0,0,0,0],[| the verdicts of bin 0 do not add up
                    "bins":[[ | "bins":[[1,1,0,0,0,0,0,0,0,0,0],[| the expressions of bin 0 do not add up
                    "bins":[[ | "bins":[[12,12,0,0,12,0,0,0,0,0,0],[| number of its bins
                    "bins":[[ | "bins":[["1", | "bins" in its data is not what it should be
                    "bins":[[ | "bins":[7,[ | "bins" in its data is not what it should be
                    "learner":"quiet heron" | "learner":"quiet\\nheron" | has a text that is too long or not one line
                    "learner":"quiet heron" | "learner":"\\ud83d" | has a text that is too long or not one line
                    "learner":"quiet heron" | "learner":"\\u202eheron" | has a text that is too long or not one line
                    "learner":"quiet heron" | "learner":7 | "learner" in its data is not what it should be
                    "sha256":"0123 | "sha256":"01 | hash of its model
                    "markers":[ | "markers":[{"seconds":3600.001,"text":"late"}, | after the end of the session
                    "markers":[ | "markers":[{"seconds":-1,"text":"early"}, | negative or over a day
                    "markers":[ | "markers":[{"seconds":1}, | no time or no text
                    "markers":[ | "markers":[7, | "markers" in its data is not what it should be
                    """)
    void dataThatNoSessionGave(String part, String instead, String reason) throws IOException {
        assertThat(JSON).contains(part);
        refused(ReportBytes.withJson(JSON.replace(part, instead)), reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    "mode":"presence"  | "mode":"expressions"                    | its data has no "model"
                    "mode":"presence" | "mode":"mood" | its mode is not one that this Attune knows
                    "mode":"presence" | "mode":7 | "mode" in its data is not what it should be
                    "mode":"presence", | ``                                      | its data has no "mode"
                    "mode" | "policy":"interest-v1","mode" | it recorded presence only, and yet its data has "policy"
                    "mode" | "baseline":true,"mode" | it recorded presence only, and yet its data has "baseline"
                    "mode" | "model":{"name":"m"},"mode" | it recorded presence only, and yet its data has "model"
                    "mode" | "verdicts":["interested","not_interested","unclear"],"mode" | yet its data has "verdicts"
                    "bins":[[7.5] | "bins":[[7.5,7.5,0,0,0,0,0,0,0,0,7.5] | the rows of its bins do not fit its mode
                    "bins":[[7.5] | "bins":[[7.5,0,0,0,0,0,0,0,0,0,0] | the verdicts of bin 0 do not add up
                    "bins":[[7.5] | "bins":[[] | "bins" in its data is not what it should be
                    "bins":[[7.5] | "bins":[[7.5,0] | "bins" in its data is not what it should be
                    "bins":[[7.5] | "bins":[[11.5] | longer than it lasted
                    """)
    void verdictsInASessionOfPresenceOnly(String part, String instead, String reason) throws IOException {
        String presence = new String(ReportJson.write(Sessions.presence(120)), StandardCharsets.UTF_8);

        assertThat(presence).contains(part);
        refused(ReportBytes.withJson(presence.replace(part, instead)), reason);
    }

    @Test
    void rowsOfPresenceInASessionWithExpressions() throws IOException {
        refused(ReportBytes.withJson(JSON.replaceFirst("\"bins\":\\[\\[[^\\]]*]", "\"bins\":[[0]")),
                "the rows of its bins do not fit its mode");
    }

    @Test
    void dataThatIsTooMuch() throws IOException {
        refused(ReportBytes.withJson(JSON + " {}"), "something after its data");
        refused(ReportBytes.withJson(JSON.substring(0, 900)), "not valid JSON");
        refused(ReportBytes.withJson(JSON.replace("quiet heron", "x".repeat(81))), "too long or not one line");
        refused(ReportBytes.withJson(JSON.replace("quiet heron", "x".repeat(100_000))),
                "goes beyond what a report has");
        refused(ReportBytes.withJson(JSON.replace("3600", "3600." + "0".repeat(100))), "goes beyond what a report has");
        refused(ReportBytes
                .withJson(JSON.replace("\"bins\":[", "\"bins\":[" + "[0,0,0,0,0,0,0,0,0,0,0],".repeat(8641))),
                "more bins than a day");
        refused(ReportBytes.withJson(
                JSON.replace("\"markers\":[", "\"markers\":[" + "{\"seconds\":1,\"text\":\"\"},".repeat(500))),
                "more than 500 markers");
        refused(ReportBytes.withJson("[".repeat(100_000)), "not a JSON object");
        refused(ReportBytes.withJson("{\"schema\":1,\"x\":" + "[".repeat(100_000)), "goes beyond what a report has");
        refused(ReportBytes.withJson(new byte[0]), "not a JSON object");
    }

    @Test
    void fieldsOfALaterAttuneArePassedOver() throws IOException {
        String later = JSON.replace("\"live\":true", "\"live\":true,\"rooms\":[{\"a\":[1]},2]").replace("\"sha256\"",
                "\"size\":1,\"sha256\"");

        assertThat(ReportBytes.read(ReportBytes.withJson(later))).isEqualTo(Sessions.lecture(1));
    }

    private static void refused(byte[] file, String reason) {
        assertThatThrownBy(() -> ReportBytes.read(file)).isInstanceOf(UnreadableReportException.class)
                .hasMessageStartingWith("a.png: ")
                .hasMessageContaining(reason).message().doesNotContain("\n");
    }

    private static byte[] chunk(byte[] data) throws IOException {
        return Png.insert(ReportBytes.picture("png"), ReportChunk.TYPE, data);
    }

    private static byte[] flipped(byte[] file, int at) {
        byte[] flipped = file.clone();
        flipped[at] ^= 0x10;
        return flipped;
    }

    private static byte[] deflated(byte[] data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            for (int at = 0; at < data.length; at += 1 << 20) {
                deflater.write(data, at, Math.min(1 << 20, data.length - at));
            }
        }
        return out.toByteArray();
    }

    private static byte[] concat(byte[] some, byte[] others) {
        byte[] both = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, both, some.length, others.length);
        return both;
    }
}
