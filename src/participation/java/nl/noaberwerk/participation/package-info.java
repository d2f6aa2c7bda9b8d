/** Wsw and Participatiewet as pure functions: herindicatie, loonkostensubsidie, arbeidsjaren; dated values come from the law book of the rules. */
@org.jspecify.annotations.NullMarked
package nl.noaberwerk.participation;
