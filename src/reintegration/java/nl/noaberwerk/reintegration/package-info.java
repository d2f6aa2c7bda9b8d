/** The documents that the Wet verbetering poortwachter asks for in a case: written together, signed, and bundled. */
package nl.noaberwerk.reintegration;
