package nl.noaberwerk.hrm.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.hrm.AdviceCases;
import nl.noaberwerk.hrm.EarlierAdvice;
import nl.noaberwerk.hrm.FoundAdvices;
import nl.noaberwerk.platform.EmployerInView;

/** Searches earlier questions and advice by their words. */
@Named
@ViewScoped
public class AdviceSearchScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 20;

    @Inject
    private EarlierAdvice earlier;

    @Inject
    private AdviceCases cases;

    @Inject
    private EmployerInView employer;

    private transient FoundAdvices found;
    private String text = "";
    private String category = "";
    private boolean advised;
    private int page = 1;

    /** Empty while nothing was looked for. */
    public FoundAdvices getFound() {
        if (found == null) {
            found = isAsked()
                    ? earlier.search(
                            employer.id(), new EarlierAdvice.Words(text, category, advised), (page - 1) * SIZE, SIZE)
                    : new FoundAdvices(List.of(), 0);
        }
        return found;
    }

    public boolean isAsked() {
        return employer.employer().isPresent() && !text.isBlank();
    }

    public int getPages() {
        return Math.max(1, (Math.min(getFound().total(), 1000) + SIZE - 1) / SIZE);
    }

    public List<Choice> getCategories() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "alle", category.isEmpty()));
        cases.categories()
                .forEach(one -> choices.add(
                        new Choice(one.getCode(), one.getLabel(), one.getCode().equals(category))));
        return choices;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category == null ? "" : category;
    }

    public boolean isAdvised() {
        return advised;
    }

    public void setAdvised(boolean advised) {
        this.advised = advised;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
