package nl.noaberwerk.development;

import java.time.LocalDate;

/** A certificate that another area keeps: what it is called, since when, and through which day it holds. */
public record HeldCertificate(long employmentId, String label, LocalDate obtainedOn, LocalDate validUntil) {}
