package nl.noaberwerk.finance;

/** The message in which the bank takes a batch of payments. */
public interface PaymentFormat {

    /** @return the whole file */
    byte[] write(PaymentBatch batch);
}
