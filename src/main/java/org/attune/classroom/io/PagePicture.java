package org.attune.classroom.io;

import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.attune.classroom.Messages;
import org.attune.classroom.PageFile;
import org.attune.platform.WindowThread;

/**
 * A class page as a PNG. Its metadata identifies it as such, so that it is not taken for a broken report when it is
 * stored among the reports.
 */
public final class PagePicture {
    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final String KEYWORD = "attune.class";
    private static final int HEAD = 512;

    private PagePicture() {}

    /** @throws IOException if the file cannot be written, or {@link #refuseOver} refuses */
    public static void write(Path file, BufferedImage page) throws IOException {
        WindowThread.keepFree();
        refuseOver(file);
        Files.write(file, encode(page));
    }

    public static byte[] encode(BufferedImage page) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
            writer.setOutput(out);
            writer.write(new IIOImage(page, null, marked(writer, page)));
        } finally {
            writer.dispose();
        }
        return png.toByteArray();
    }

    private static IIOMetadata marked(ImageWriter writer, RenderedImage page) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(page), null);
        IIOMetadataNode entry = new IIOMetadataNode("tEXtEntry");
        entry.setAttribute("keyword", KEYWORD);
        entry.setAttribute("value", "A view of a class. It carries no data and no names.");
        IIOMetadataNode text = new IIOMetadataNode("tEXt");
        text.appendChild(entry);
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(text);
        metadata.mergeTree(FORMAT, root);
        return metadata;
    }

    /**
     * @throws IOException if another file already exists, to keep a learner's report from being overwritten by mistake;
     * the message is a sentence for the user
     */
    public static void refuseOver(Path file) throws IOException {
        if (Files.exists(file) && !isOne(file)) {
            throw new IOException(Messages.text("picture.taken", file));
        }
    }

    /** Whether the file exists and is a class page. */
    private static boolean isOne(Path file) {
        try {
            return isOne(new DiskPage(file.toString(), file));
        } catch (IOException unreadable) {
            return false;
        }
    }

    static boolean isOne(PageFile file) throws IOException {
        return new String(file.head(HEAD), StandardCharsets.ISO_8859_1).contains("tEXt" + KEYWORD);
    }
}
