package nl.noaberwerk.signals;

import java.util.List;

/** An area tells which kinds of signals it raises; implement it as an {@code @ApplicationScoped} bean. */
public interface SignalKinds {

    List<SignalKind> kinds();
}
