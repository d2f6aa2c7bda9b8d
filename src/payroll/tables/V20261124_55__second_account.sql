alter table payslip add column second_iban varchar(34) not null default '';

comment on column payslip.second_iban is 'the account that gets a fixed part of the net; empty when all goes to one';
