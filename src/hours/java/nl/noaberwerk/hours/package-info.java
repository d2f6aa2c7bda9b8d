/** Hours worked at host employers: by week, import, approval by the host, corrections. */
package nl.noaberwerk.hours;
