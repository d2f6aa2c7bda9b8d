package nl.noaberwerk.hrm;

import java.time.LocalDate;

/**
 * What is told of a new case.
 *
 * @param category code; null proposes none and is refused
 * @param askerKind not looked at for a supervisor, who asks herself
 * @param askerName who asked, when that is somebody without an account; may be empty
 * @param employmentId about whom, or null when about nobody in particular
 * @param askedOn null for today
 * @param deadline null for the day that the category proposes
 * @param adviser account, or null while nobody was chosen; a confidential case has one
 */
public record NewAdvice(
        long employerId,
        String category,
        String question,
        AskerKind askerKind,
        String askerName,
        Long employmentId,
        LocalDate askedOn,
        LocalDate deadline,
        String adviser,
        boolean confidential) {}
