package nl.noaberwerk.absence.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.noaberwerk.absence.AbsentNow;
import nl.noaberwerk.absence.MorningLists;
import nl.noaberwerk.letters.PageTemplate;
import nl.noaberwerk.letters.PdfPages;
import nl.noaberwerk.platform.Messages;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The list of the morning on paper: a sheet for each group, to be given to who leads it. */
@ApplicationScoped
public class MorningPrint {

    private static final PageTemplate TEMPLATE = PageTemplate.read(MorningPrint.class, "today.xhtml");
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Messages.DUTCH);

    @Inject
    private PdfPages pages;

    /** @param employer its name */
    public byte[] pdf(List<MorningLists.Group> groups, String employer, LocalDate day) {
        return pages.of(sheet(groups, employer, day).page());
    }

    static PageTemplate sheet(List<MorningLists.Group> groups, String employer, LocalDate day) {
        PageTemplate sheet = TEMPLATE.copy();
        String title = "Wie er niet is op " + LONG_DAY.format(day);
        sheet.text("title", title);
        sheet.repeat("group", groups, (element, group) -> {
            PageTemplate.within(element, "day", title);
            PageTemplate.within(element, "employer", employer);
            PageTemplate.within(element, "name", group.name());
            rows((Element) element.getElementsByTagName("tbody").item(0), group.absent());
            if (group.equals(groups.get(groups.size() - 1))) {
                element.setAttribute("class", "group-last");
            }
        });
        return sheet;
    }

    private static void rows(Element body, List<AbsentNow> absent) {
        Element pattern = (Element) body.getElementsByTagName("tr").item(0);
        for (AbsentNow one : absent) {
            Element row = (Element) pattern.cloneNode(true);
            List<String> cells = List.of(
                    one.name(),
                    one.personnelNumber(),
                    one.wholly() ? "niet aanwezig" : "werkt een deel",
                    one.until().map(day -> "tot en met " + Messages.shown(day)).orElse("nog niet bekend"));
            for (int column = 0; column < cells.size(); column++) {
                Node cell = row.getElementsByTagName("td").item(column);
                cell.setTextContent(cells.get(column));
            }
            body.insertBefore(row, pattern);
        }
        body.removeChild(pattern);
    }
}
