/** HRM-advies: cases, templates of advice, calculators that explain themselves. */
package nl.noaberwerk.hrm;
