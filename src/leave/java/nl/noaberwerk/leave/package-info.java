/** Vakantie and other leave: entitlement, requests, balance, expiry, team calendar. */
package nl.noaberwerk.leave;
