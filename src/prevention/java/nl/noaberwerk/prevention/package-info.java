/** Veilig werken: certificates, BHV, protective equipment, toolbox meetings, and what is offered to people. */
package nl.noaberwerk.prevention;
