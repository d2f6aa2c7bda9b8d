/** Contract law as pure functions: notice, transitievergoeding, vakantie, leave, jubilea; dated values come from the law book of the rules. */
@org.jspecify.annotations.NullMarked
package nl.noaberwerk.contractlaw;
