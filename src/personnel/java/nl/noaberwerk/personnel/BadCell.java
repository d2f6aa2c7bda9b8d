package nl.noaberwerk.personnel;

/** A cell of a file cannot be taken for what its column holds; the key names the reason and the remedy. */
public class BadCell extends Exception {

    private final String key;
    private final Object[] arguments;

    public BadCell(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
