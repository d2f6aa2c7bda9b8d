package nl.noaberwerk.platform;

import java.io.Serializable;

/** A list that is searched and read a page at a time; the search and the page stand in the address. */
public abstract class PagedScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Rows on a page. */
    protected static final int SIZE = 50;

    private String text = "";
    private int page = 1;

    /** How many rows there are on all pages together. */
    public abstract int getTotal();

    /** At least 1, also when nothing was found. */
    public int getPages() {
        return Math.max(1, (getTotal() + SIZE - 1) / SIZE);
    }

    /** The first row of the page, counted from 0. */
    protected int from() {
        return Asked.firstRow(page, SIZE);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
