/** What UWV pays for employees who are sick or on leave, and what it must be told and when. */
package nl.noaberwerk.benefits;
