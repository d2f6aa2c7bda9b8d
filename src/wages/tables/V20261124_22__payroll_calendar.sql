create sequence payroll_calendar_rule_id_seq increment 50;

-- How an employer makes its calendar: so many bank days before the payment date. No row: our usual rule.
create table payroll_calendar_rule (
    id                 bigint  primary key,
    version            integer not null,
    employer_id        bigint  not null unique references employer,
    cut_off_bank_days  integer not null check (cut_off_bank_days between 0 and 30),
    approval_bank_days integer not null check (approval_bank_days between 0 and 30),
    check (approval_bank_days <= cut_off_bank_days)
);

create sequence payroll_calendar_month_id_seq increment 50;

-- A month that departs from the rule; the payment date itself is kept with the employer.
create table payroll_calendar_month (
    id          bigint  primary key,
    version     integer not null,
    employer_id bigint  not null references employer,
    month       date    not null check (extract(day from month) = 1),
    cut_off     date    not null,
    approval    date    not null,
    unique (employer_id, month),
    check (cut_off <= approval)
);
