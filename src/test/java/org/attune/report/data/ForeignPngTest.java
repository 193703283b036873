package org.attune.report.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.attune.report.Sessions;
import org.attune.session.SessionInfo;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that another program has written again or added something to, with the data whole. */
class ForeignPngTest {
    private static final byte[] NOTHING = new byte[0];
    private static final int BEHIND_HEADER = 33;

    private final SessionSummary session = withNames();
    private final byte[] json = ReportJson.write(session);

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", "<!-- scanned by the mail server -->",
            "IEND", "\u0089PNG\r\n\u001a\n"})
    void bytesBehindTheEndBelongToNothing(String behind) throws IOException {
        read(concat(ReportBytes.of(session), behind.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void whatWasCutOffIsNotWholeWithZerosBehindIt() throws IOException {
        byte[] whole = ReportBytes.of(session);

        refused(Arrays.copyOf(Arrays.copyOf(whole, whole.length - 20), whole.length + 4000),
                "does not end as a PNG does");
        refused(concat(Arrays.copyOf(whole, whole.length - 6), new byte[30]), "does not end as a PNG does");
        assertThat(ReportBytes.picture("png"))
                .satisfies(picture -> refused(concat(picture, new byte[]{'\n'}), "re-saved"));
    }

    @Test
    void theTextMayBePlainOrCompressedInAnyLanguage() throws IOException {
        read(withText("iTXt", "attune.report\0\0\0\0\0", json));
        read(withText("iTXt", "attune.report\0\0\0en-GB\0report\0", json));
        read(withText("iTXt", "attune.report\0\1\0de\0Bericht\0", deflated(json)));
        read(withText("zTXt", "attune.report\0\0", deflated(json)));
        read(withText("zTXt", "attune.report\0\0", deflated(in(StandardCharsets.ISO_8859_1))));
        read(withText("tEXt", "attune.report\0", in(StandardCharsets.ISO_8859_1)));
        read(withText("tEXt", "attune.report\0", json));
    }

    @Test
    void theTextMayStandAnywhereAmongOthers() throws IOException {
        byte[] picture = ReportBytes.picture("png");
        byte[] report = chunk("iTXt", concat("attune.report\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII), json));

        read(inserted(picture, picture.length - 12, report));
        read(inserted(inserted(picture, picture.length - 12, report), BEHIND_HEADER,
                chunk("tEXt", "Software\0another".getBytes(StandardCharsets.US_ASCII))));
        read(inserted(inserted(picture, picture.length - 12, report), BEHIND_HEADER,
                chunk("iTXt", new byte[2_500_000])));
        read(inserted(inserted(picture, BEHIND_HEADER, report), BEHIND_HEADER, report));
    }

    @Test
    void aPlainTextIsCheckedLikeACompressedOne() throws IOException {
        byte[] plain = withText("tEXt", "attune.report\0", json);
        plain[BEHIND_HEADER + 200] ^= 0x10;

        refused(plain, "a checksum is wrong");
        refused(withText("tEXt", "attune.report\0", Arrays.copyOf(json, 900)), "not valid JSON");
        refused(withText("zTXt", "attune.report\0", NOTHING), "packed in an unknown way");
        refused(withText("zTXt", "attune.report\0\1", deflated(json)), "packed in an unknown way");
        refused(withText("zTXt", "attune.report\0\0", json), "its data is damaged");
        refused(withText("tEXt", "attune.report\0", new byte[ReportJson.LONGEST + 1]), "longer than any session's");
        byte[] bomb = withText("zTXt", "attune.report\0\0", deflated(new byte[50_000_000]));
        assertThat(ReportBytes.allocatedBy(() -> refused(bomb, "longer than any session's"))).isLessThan(16_000_000);
    }

    private static SessionSummary withNames() {
        SessionSummary lecture = Sessions.lecture(1);
        SessionInfo info = lecture.info();
        SessionLabels labels = new SessionLabels("Zoë Gärtner", "Thermodynamique à Genève", "No 7");
        return new SessionSummary(
                new SessionInfo(info.id(), info.start(), info.live(), info.source(), labels, info.kind(),
                        info.appVersion()),
                lecture.seconds(), lecture.bins(), lecture.markers());
    }

    private byte[] in(Charset charset) {
        return new String(json, StandardCharsets.UTF_8).getBytes(charset);
    }

    private void read(byte[] file) throws IOException {
        assertThat(ReportBytes.read(file)).isEqualTo(session);
    }

    private static void refused(byte[] file, String reason) {
        assertThatThrownBy(() -> ReportBytes.read(file)).isInstanceOf(UnreadableReportException.class)
                .hasMessageContaining(reason);
    }

    private static byte[] withText(String type, String head, byte[] text) throws IOException {
        return inserted(ReportBytes.picture("png"), BEHIND_HEADER,
                chunk(type, concat(head.getBytes(StandardCharsets.ISO_8859_1), text)));
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] named = concat(type.getBytes(StandardCharsets.US_ASCII), data);
        CRC32 crc = new CRC32();
        crc.update(named);
        return concat(concat(number(data.length), named), number((int) crc.getValue()));
    }

    private static byte[] number(int number) {
        return new byte[]{(byte) (number >>> 24), (byte) (number >>> 16), (byte) (number >>> 8), (byte) number};
    }

    private static byte[] inserted(byte[] png, int at, byte[] chunk) {
        return concat(concat(Arrays.copyOf(png, at), chunk), Arrays.copyOfRange(png, at, png.length));
    }

    private static byte[] deflated(byte[] data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(data);
        }
        return out.toByteArray();
    }

    private static byte[] concat(byte[] some, byte[] others) {
        byte[] both = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, both, some.length, others.length);
        return both;
    }
}
