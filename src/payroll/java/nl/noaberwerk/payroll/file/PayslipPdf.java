package nl.noaberwerk.payroll.file;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.w3c.dom.Document;

/** Makes an accessible and durable PDF of a page: PDF/UA-1 and PDF/A-2a, with its fonts in it. */
final class PayslipPdf {

    private static final String FAMILY = "Source Sans 3";
    private static final byte[] REGULAR = font("/fonts/SourceSans3-Regular.ttf");
    private static final byte[] BOLD = font("/fonts/SourceSans3-Bold.ttf");
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final FontMetrics metrics = new FontMetrics();

    static {
        XRLog.setLoggingEnabled(false);
    }

    byte[] of(Document page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(64_000);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, null);
        builder.useFont(() -> new ByteArrayInputStream(REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(BOLD), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(COLOURS);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("Noaberwerk");
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return pdf.toByteArray();
    }

    private static byte[] font(String resource) {
        try (InputStream in = PayslipPdf.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reading the metrics of a font is most of the work of a page: once for all pages. */
    private static final class FontMetrics implements FSCacheEx<String, FSCacheValue> {

        private final Map<String, FSCacheValue> kept = new ConcurrentHashMap<>();

        @Override
        public void put(String key, FSCacheValue value) {
            kept.put(key, value);
        }

        @Override
        public FSCacheValue get(String key, Callable<? extends FSCacheValue> loading) {
            return kept.computeIfAbsent(key, absent -> loaded(loading));
        }

        @Override
        public FSCacheValue get(String key) {
            return kept.get(key);
        }

        private static FSCacheValue loaded(Callable<? extends FSCacheValue> loading) {
            try {
                return loading.call();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
