create sequence payroll_finding_id_seq increment by 50;

create table payroll_finding (
    id               bigint       primary key,
    run_id           bigint       not null references payroll_run (id),
    employment_id    bigint,
    personnel_number varchar(20),
    name             text,
    severity         varchar(10)  not null check (severity in ('BLOCKING', 'WARNING', 'INFO')),
    code             varchar(100) not null,
    message          text         not null,
    remedy           text         not null,
    people           integer      not null check (people >= 1)
);

comment on column payroll_finding.people is 'how many people the finding concerns; more than one only for a finding about the whole run';

create index payroll_finding_of_run on payroll_finding (run_id, personnel_number);
create index payroll_finding_of_employment on payroll_finding (run_id, employment_id) where severity = 'BLOCKING';
