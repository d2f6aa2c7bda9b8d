-- The reference of a payment is unique within its run, not among all employers: two of them may both have SAL-2026-11-1-10001.
alter table returned_payment drop constraint returned_payment_end_to_end_id_key;
alter table returned_payment add constraint returned_payment_once unique (run_id, end_to_end_id);
alter table manual_payment drop constraint manual_payment_end_to_end_id_key;
alter table manual_payment add constraint manual_payment_once unique (run_id, end_to_end_id);
