create sequence returned_payment_id_seq increment 50;
create sequence repayment_id_seq increment 50;
create sequence repayment_file_id_seq increment 50;
create sequence manual_payment_id_seq increment 50;

-- A payment that the bank gave back; the payslip stays as it is.
create table returned_payment (
    id               bigint         primary key,
    run_id           bigint         not null references payroll_run (id),
    employment_id    bigint         not null,
    personnel_number varchar(20)    not null,
    kind             varchar(20)    not null check (kind in ('EMPLOYEE', 'SECOND_ACCOUNT', 'CREDITOR')),
    end_to_end_id    varchar(35)    not null unique,
    name             varchar(70)    not null,
    iban             varchar(34)    not null,
    amount           numeric(12, 2) not null check (amount > 0),
    returned_on      date           not null,
    reason           varchar(200)   not null check (reason <> ''),
    recorded_by      varchar(60)    not null,
    recorded_at      timestamptz    not null
);

-- The file with which returned payments are paid again, kept byte for byte.
create table repayment_file (
    id           bigint         primary key,
    employer_id  bigint         not null references employer,
    message_id   varchar(35)    not null unique,
    payment_date date           not null,
    payments     integer        not null check (payments >= 1),
    control_sum  numeric(12, 2) not null check (control_sum > 0),
    content      bytea          not null,
    sha256       varchar(64)    not null,
    made_by      varchar(60)    not null,
    made_at      timestamptz    not null
);

-- What was returned is paid again once: in a file, or by hand.
create table repayment (
    id            bigint         primary key,
    returned_id   bigint         not null unique references returned_payment,
    file_id       bigint         references repayment_file,
    end_to_end_id varchar(35)    not null unique,
    name          varchar(70)    not null,
    iban          varchar(34)    not null,
    amount        numeric(12, 2) not null check (amount > 0),
    payment_date  date           not null,
    note          varchar(200)   not null,
    made_by       varchar(60)    not null,
    made_at       timestamptz    not null
);

-- A payment of an approved run that was made by hand before the file for the bank: the file leaves it out.
create table manual_payment (
    id            bigint         primary key,
    run_id        bigint         not null references payroll_run (id),
    end_to_end_id varchar(35)    not null unique,
    name          varchar(70)    not null,
    amount        numeric(12, 2) not null check (amount > 0),
    paid_on       date           not null,
    reason        varchar(200)   not null check (reason <> ''),
    recorded_by   varchar(60)    not null,
    recorded_at   timestamptz    not null
);

create trigger returned_payment_rows before update or delete on returned_payment
    for each row execute function refuse_payment_change();
create trigger returned_payment_whole before truncate on returned_payment
    for each statement execute function refuse_payment_change();
create trigger repayment_file_rows before update or delete on repayment_file
    for each row execute function refuse_payment_change();
create trigger repayment_file_whole before truncate on repayment_file
    for each statement execute function refuse_payment_change();
create trigger repayment_rows before update or delete on repayment
    for each row execute function refuse_payment_change();
create trigger repayment_whole before truncate on repayment
    for each statement execute function refuse_payment_change();
create trigger manual_payment_rows before update or delete on manual_payment
    for each row execute function refuse_payment_change();
create trigger manual_payment_whole before truncate on manual_payment
    for each statement execute function refuse_payment_change();
