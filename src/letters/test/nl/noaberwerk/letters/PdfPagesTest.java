package nl.noaberwerk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noaberwerk.testing.CheckedPdf;
import org.junit.jupiter.api.Test;

/** Any page becomes an accessible and durable PDF, and what is filled in never becomes markup. */
class PdfPagesTest {

    private static final PageTemplate SAMPLE = PageTemplate.read(PdfPagesTest.class, "sample.xhtml");
    private static final PdfPages PAGES = new PdfPages();

    @Test
    void aFilledPageIsPdfUa1AndPdfA2a() throws Exception {
        PageTemplate page = SAMPLE.copy();
        page.text("title", "Blad van A. O'Neill-Özdemir");
        page.text("text", "<b>geen</b> opmaak & toch leesbaar");
        page.repeat("point", List.of("één", "twee"), (element, text) -> element.setTextContent(text));
        CheckedPdf pdf = new CheckedPdf(PAGES.of(page.page()));
        pdf.isAccessibleAndDurable();
        assertThat(pdf.text()).contains("<b>geen</b> opmaak & toch leesbaar", "één", "twee");
    }

    @Test
    void aCopyLeavesTheTemplateAsItIs() throws Exception {
        SAMPLE.copy().text("text", "anders");
        assertThat(new CheckedPdf(PAGES.of(SAMPLE.copy().page())).text()).contains("Tekst");
    }
}
