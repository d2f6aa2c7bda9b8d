/** The law and the caos as pure functions of an input and the law as of a day; knows the JDK only. */
@org.jspecify.annotations.NullMarked
package nl.noaberwerk.rules;
