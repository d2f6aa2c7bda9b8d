/** Loonwaarde, loonkostensubsidie, begeleid werken: expected and received. */
package nl.noaberwerk.subsidies;
