package nl.noaberwerk.letters;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** The printer of all areas: an accessible and durable PDF of a page, PDF/UA-1 and PDF/A-2a, with its fonts in it. */
@ApplicationScoped
public class PdfPages {

    private static final String FAMILY = "Source Sans 3";
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final FontMetrics metrics = new FontMetrics();

    /** Fonts that no thread uses at the moment. */
    private final Queue<PdfFonts> spare = new ConcurrentLinkedQueue<>();

    static {
        XRLog.setLoggingEnabled(false);
    }

    /**
     * May be called by several threads at a time; it checks no role, which the services that use it do.
     *
     * @param page XHTML with a title, a language and its style in it; the font is "Source Sans 3", regular and bold
     */
    public byte[] of(Document page) {
        PdfFonts fonts = Optional.ofNullable(spare.poll()).orElseGet(PdfFonts::new);
        try (PDDocument document = new PDDocument()) {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream(64_000);
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.useFont(new PDFontSupplier(fonts.regular(document)), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(new PDFontSupplier(fonts.bold(document)), FAMILY, 700, FontStyle.NORMAL, true);
            builder.withW3cDocument(page, null);
            accessibleAndDurable(builder);
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            spare.add(fonts);
        }
    }

    private void accessibleAndDurable(PdfRendererBuilder builder) {
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(COLOURS);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("Noaberwerk");
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
