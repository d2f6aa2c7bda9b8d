create sequence ledger_account_id_seq increment by 50;

create table ledger_account (
    id              bigint       primary key,
    version         integer      not null default 0,
    employer_id     bigint       not null references employer (id),
    code            varchar(40)  not null,
    description     varchar(100) not null,
    account         varchar(20)  not null check (account <> ''),
    counter_account varchar(20)  not null,
    unique (employer_id, code)
);

comment on table ledger_account is 'where an employer departs from the default scheme: per payslip code the account, and for employer''s costs the counter account';
