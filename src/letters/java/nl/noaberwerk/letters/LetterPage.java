package nl.noaberwerk.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import nl.noaberwerk.letters.LetterText.Block;
import nl.noaberwerk.platform.Messages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A letter as a page: the address in the window of the envelope, then the day, the subject and the words. */
final class LetterPage {

    private static final PageTemplate TEMPLATE = PageTemplate.read(LetterPage.class, "letter.xhtml");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Messages.DUTCH);

    /** As in letter.xhtml: where the text begins, from the top and from the left. */
    private static final float TOP_MM = 20;

    private static final float LEFT_MM = 22;

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final PageTemplate page = TEMPLATE.copy();

    /** The day that stands on the letter, and where the window of the envelope is. */
    record Look(LocalDate day, EnvelopeWindow window) {}

    private LetterPage() {}

    /** @param text with every place filled; @param person whose letter it is, also when somebody else gets a copy */
    static Document of(LetterText text, Addressee to, LetterPerson person, Look look) {
        LetterPage letter = new LetterPage();
        letter.head(text, person, look.day());
        letter.address(to, look.window());
        letter.copy(to, person);
        letter.words(text.blocks());
        return letter.page.page();
    }

    private void head(LetterText text, LetterPerson person, LocalDate day) {
        page.text("title", text.subject());
        page.attribute("description", "content", text.subject());
        page.text("employer", person.employer());
        page.text("day", DAY.format(day));
        page.text("subject", text.subject());
    }

    private void address(Addressee to, EnvelopeWindow window) {
        page.attribute("sender", "style", "height: " + (window.topMm() - TOP_MM) + "mm");
        page.attribute("address", "style", "margin-left: " + (window.leftMm() - LEFT_MM) + "mm");
        List<String> lines =
                Stream.concat(Stream.of(to.name()), to.lines().stream()).toList();
        page.repeat("line", lines, (element, line) -> element.setTextContent(line));
    }

    private void copy(Addressee to, LetterPerson person) {
        if (to.representative().isPresent()) {
            String ground = to.representative().get().getKind().label();
            page.text("copy", Messages.text("letters.page.copy", person.name(), ground));
        } else {
            page.remove("copy");
        }
    }

    private void words(List<Block> blocks) {
        Document document = page.page();
        page.text("text", "");
        Element text = page.element("text");
        for (Block block : blocks) {
            text.appendChild(block.list() ? list(document, block) : paragraph(document, block));
        }
    }

    private static Element paragraph(Document document, Block block) {
        Element paragraph = document.createElementNS(XHTML, "p");
        for (int i = 0; i < block.lines().size(); i++) {
            if (i > 0) {
                paragraph.appendChild(document.createElementNS(XHTML, "br"));
            }
            paragraph.appendChild(document.createTextNode(block.lines().get(i)));
        }
        return paragraph;
    }

    private static Element list(Document document, Block block) {
        Element list = document.createElementNS(XHTML, "ul");
        for (String line : block.lines()) {
            Element point = document.createElementNS(XHTML, "li");
            point.setTextContent(line);
            list.appendChild(point);
        }
        return list;
    }
}
