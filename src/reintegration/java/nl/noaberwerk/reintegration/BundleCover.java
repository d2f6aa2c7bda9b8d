package nl.noaberwerk.reintegration;

import java.util.List;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.reintegration.PaperContent.Fact;
import org.w3c.dom.Element;

/** The first pages of a re-integratieverslag: whose it is, what is in it, what is missing, and what went with it. */
final class BundleCover {

    private final PaperPage page;
    private final Bundle bundle;

    BundleCover(PaperPage page, Bundle bundle) {
        this.page = page;
        this.bundle = bundle;
    }

    static String anchor(int index) {
        return "document-" + (index + 1);
    }

    void add(Element place) {
        Element cover = page.element(place, "div", "paper");
        page.text(cover, "h1", "Re-integratieverslag");
        page.text(
                cover,
                "p",
                "Verslag over de re-integratie van " + bundle.employee() + ", gemaakt op "
                        + Messages.shown(bundle.day()) + ".");
        page.text(cover, "h2", "Gegevens");
        table(cover, bundle.facts());
        contents(cover);
        missing(cover);
        facts(place, "Oordelen van de bedrijfsarts", bundle.advices(), "Er is geen oordeel van de bedrijfsarts.");
        facts(place, "Brieven", bundle.letters(), "Er zijn geen brieven geschreven.");
    }

    private void contents(Element cover) {
        page.text(cover, "h2", "Inhoud");
        if (bundle.papers().isEmpty()) {
            page.text(cover, "p", "Er zijn nog geen documenten.");
            return;
        }
        Element list = page.element(cover, "ol", "contents");
        for (int i = 0; i < bundle.papers().size(); i++) {
            PrintedPaper paper = bundle.papers().get(i);
            Element link = page.text(
                    page.element(list, "li", ""),
                    "a",
                    paper.title()
                            + paper.line()
                                    .signedOn()
                                    .map(day -> ", getekend op " + Messages.shown(day))
                                    .orElse(", concept"));
            link.setAttribute("href", "#" + anchor(i));
            link.setAttribute("title", "Ga naar " + paper.title());
        }
    }

    private void missing(Element cover) {
        page.text(cover, "h2", "Wat nog ontbreekt");
        if (bundle.missing().isEmpty()) {
            page.text(cover, "p", "Alle documenten zijn er en zijn getekend.");
            return;
        }
        Element list = page.element(cover, "ul", "");
        bundle.missing().forEach(one -> page.text(list, "li", one));
    }

    private void facts(Element place, String title, List<Fact> facts, String none) {
        Element part = page.element(place, "div", "paper");
        page.text(part, "h2", title);
        if (facts.isEmpty()) {
            page.text(part, "p", none);
        } else {
            table(part, facts);
        }
    }

    private void table(Element parent, List<Fact> facts) {
        Element body = page.element(page.element(parent, "table", "facts"), "tbody", "");
        for (Fact fact : facts) {
            Element row = page.element(body, "tr", "");
            page.text(row, "th", fact.label()).setAttribute("scope", "row");
            page.text(row, "td", fact.value());
        }
    }
}
