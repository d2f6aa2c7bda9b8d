/** Employment law as pure functions: sickness, Poortwachter, leave; dated values come from the law book of the rules. */
@org.jspecify.annotations.NullMarked
package nl.noaberwerk.labour;
