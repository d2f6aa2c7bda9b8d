package nl.noaberwerk.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.noaberwerk.platform.Refused;

/** Looks a picture through: all of it can be read, and nothing stands after its end. */
final class ImageContent {

    /** More than any phone or scanner makes of a sheet; without a limit a small file could unfold beyond our memory. */
    private static final long MOST_PIXELS = 120_000_000;

    /** One pixel in so many, each way, is kept while the whole file is read. */
    private static final int COARSE = 16;

    private static final byte[] END_OF_JPEG = HexFormat.of().parseHex("ffd9");
    private static final byte[] END_OF_PNG = HexFormat.of().parseHex("0000000049454e44ae426082");

    private ImageContent() {}

    /** @throws Refused when it is broken, too many pixels, or holds more than it shows */
    static void check(DocumentFormat format, byte[] content) {
        byte[] end = format == DocumentFormat.PNG ? END_OF_PNG : END_OF_JPEG;
        int from = content.length - end.length;
        if (from < 0 || !Arrays.equals(content, from, content.length, end, 0, end.length)) {
            throw new Refused("documents.file.after-end", format);
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            read(reader);
        } catch (IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException broken) {
            // the readers of the JDK throw all of these for a file that somebody has meddled with
            throw new Refused("documents.file.broken", format);
        } finally {
            reader.dispose();
        }
    }

    private static void read(ImageReader reader) throws IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw new Refused("documents.file.too-many-pixels", MOST_PIXELS / 1_000_000);
        }
        ImageReadParam coarse = reader.getDefaultReadParam();
        coarse.setSourceSubsampling(COARSE, COARSE, 0, 0);
        // a scan in print colours can only be read without turning it into a picture
        if (reader.canReadRaster()) {
            reader.readRaster(0, coarse);
        } else {
            reader.read(0, coarse);
        }
    }
}
