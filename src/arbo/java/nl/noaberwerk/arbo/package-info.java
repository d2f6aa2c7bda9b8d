/** Arbo: the contract with the arbodienst, the RI&E, the preventiemedewerker and the calendar of all obligations. */
package nl.noaberwerk.arbo;
