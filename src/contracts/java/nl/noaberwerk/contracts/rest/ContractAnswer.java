package nl.noaberwerk.contracts.rest;

import java.util.List;
import nl.noaberwerk.contracts.Contract;
import nl.noaberwerk.contracts.ContractCheck;
import nl.noaberwerk.contracts.ContractFile;
import nl.noaberwerk.contracts.ContractRows;
import nl.noaberwerk.contracts.ContractTerms;
import nl.noaberwerk.contracts.FactProposal;
import nl.noaberwerk.contracts.Gap;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.platform.Answered;
import nl.noaberwerk.platform.Asked;

/**
 * A contract; days as "2026-12-31".
 *
 * @param sha256 of the PDF as it was offered; null for a draft
 * @param document where the signed contract is kept; null before
 */
public record ContractAnswer(
        long id,
        long employment,
        String kind,
        String state,
        Terms terms,
        String sha256,
        Long document,
        List<Signature> signatures) {

    /** @param fullTimeMonthWage and monthWage in euros with two decimals; null when not known */
    public record Terms(
            String firstDay,
            String lastDay,
            String job,
            String workplace,
            String hoursPerWeek,
            String fullTimeHours,
            String schaal,
            String trede,
            String fullTimeMonthWage,
            String monthWage,
            Integer proeftijdMonths,
            String agreements) {

        static Terms of(ContractTerms terms) {
            return new Terms(
                    terms.firstDay().toString(),
                    Answered.text(terms.lastDay()),
                    terms.job(),
                    terms.workplace(),
                    Answered.text(terms.hoursPerWeek()),
                    Answered.text(terms.fullTimeHours()),
                    terms.schaal(),
                    terms.trede(),
                    terms.fullTimeMonthWage() == null
                            ? null
                            : terms.fullTimeMonthWage().decimal(),
                    terms.monthWage() == null ? null : terms.monthWage().decimal(),
                    (int) terms.proeftijdMonths(),
                    terms.agreements());
        }

        ContractTerms terms() {
            return new ContractTerms(
                    Asked.optionalDay("firstDay", firstDay).orElse(null),
                    Asked.optionalDay("lastDay", lastDay).orElse(null),
                    job,
                    workplace,
                    Asked.optionalNumber("hoursPerWeek", hoursPerWeek).orElse(null),
                    Asked.optionalNumber("fullTimeHours", fullTimeHours).orElse(null),
                    schaal,
                    trede,
                    Asked.optionalEuro("fullTimeMonthWage", fullTimeMonthWage).orElse(null),
                    proeftijdMonths == null ? 0 : proeftijdMonths.shortValue(),
                    agreements);
        }
    }

    /** @param party EMPLOYER or EMPLOYEE */
    public record Signature(String party, String name, String signedOn) {}

    /** A row of a list. */
    public record Line(
            long id,
            long employment,
            String personnelNumber,
            String name,
            String kind,
            String state,
            String firstDay,
            String lastDay) {

        static Line of(ContractRows.Row row) {
            Contract contract = row.contract();
            return new Line(
                    contract.getId(),
                    contract.getEmploymentId(),
                    row.personnelNumber(),
                    row.name(),
                    contract.getKind().name(),
                    contract.getState().name(),
                    contract.getFirstDay().toString(),
                    Answered.text(contract.getTerms().lastDay()));
        }
    }

    /** @param outcome FINE, ATTENTION or FORBIDDEN */
    public record Check(String outcome, String what, String text, String article, String grade) {

        static Check of(ContractCheck check) {
            return new Check(check.outcome().name(), check.what(), check.text(), check.article(), check.grade());
        }
    }

    /** What is missing and what the law says. */
    public record Review(List<Gap> gaps, List<Check> checks) {}

    /** @param ready whether it can be recorded as it stands */
    public record Proposal(String topic, String from, List<String> changes, boolean ready) {

        static Proposal of(FactProposal proposal) {
            return new Proposal(
                    proposal.topic().name(),
                    proposal.from().toString(),
                    proposal.changes().stream().map(FieldChange::text).toList(),
                    proposal.isReady());
        }
    }

    static ContractAnswer of(ContractFile file) {
        Contract contract = file.contract();
        return new ContractAnswer(
                contract.getId(),
                contract.getEmploymentId(),
                contract.getKind().name(),
                contract.getState().name(),
                Terms.of(contract.getTerms()),
                contract.getSha256(),
                contract.documentId().orElse(null),
                file.signatures().stream()
                        .map(one -> new Signature(
                                one.getParty().name(),
                                one.getName(),
                                one.getSignedOn().toString()))
                        .toList());
    }
}
