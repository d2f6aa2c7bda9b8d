create sequence payslip_id_seq increment by 50;

create table payslip (
    id                  bigint         primary key,
    run_id              bigint         not null references payroll_run (id),
    employment_id       bigint         not null,
    personnel_number    varchar(20)    not null,
    name                text           not null,
    address             text           not null,
    iban                varchar(34)    not null,
    account_holder      text           not null,
    cost_centre         varchar(50)    not null,
    regeling            varchar(20)    not null,
    blocked             boolean        not null,
    hours_per_week      numeric(7, 2)  not null,
    part_of_month       numeric(7, 6)  not null,
    gross               numeric(12, 2) not null,
    net                 numeric(12, 2) not null,
    employer_cost       numeric(12, 2) not null,
    reserved            numeric(12, 2) not null,
    loon_loonheffing    numeric(12, 2) not null,
    loonheffing         numeric(12, 2) not null,
    arbeidskorting      numeric(12, 2) not null,
    premieloon          numeric(12, 2) not null,
    maximum_premieloon  numeric(12, 2) not null,
    bijdrageloon_zvw    numeric(12, 2) not null,
    reserved_vakantietoeslag      numeric(12, 2) not null,
    reserved_eindejaarsuitkering  numeric(12, 2) not null,
    minimum_hourly_wage numeric(12, 2) not null,
    roster_hours        numeric(9, 2)  not null,
    digest              varchar(64)       not null,
    document            text           not null,
    steps               text           not null,
    unique (run_id, employment_id)
);

comment on column payslip.document is 'the payslip without its steps, as JSON; written once';
comment on column payslip.steps is 'per line of the document its steps, as JSON; read only when somebody asks how an amount came about';

-- The steps are long and read seldom: kept out of line and not compressed, which costs the writer least.
alter table payslip alter column steps set storage external;
alter table payslip alter column document set storage external;

create index payslip_of_run on payslip (run_id, personnel_number);
create index payslip_of_employment on payslip (employment_id, run_id) where not blocked;
