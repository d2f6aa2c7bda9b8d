create sequence payroll_run_id_seq increment by 50;

create table payroll_run (
    id              bigint primary key,
    version         integer       not null default 0,
    employer_id     bigint        not null references employer (id),
    month           date          not null check (extract(day from month) = 1),
    sequence        integer       not null check (sequence >= 1),
    payment_date    date          not null,
    status          varchar(12)   not null check (status in ('OPEN', 'CALCULATING', 'CALCULATED', 'APPROVED', 'CLOSED')),
    stale           boolean       not null default false,
    calculation     integer       not null default 0,
    progress_done   integer       not null default 0,
    progress_total  integer       not null default 0,
    started_at      timestamptz,
    heartbeat_at    timestamptz,
    finished_at     timestamptz,
    calculated_by   varchar(100),
    approved_by     varchar(100),
    approved_at     timestamptz,
    result_hash     varchar(64),
    paid_people     integer       not null default 0,
    left_out_people integer       not null default 0,
    gross           numeric(14, 2) not null default 0,
    net             numeric(14, 2) not null default 0,
    loonheffing     numeric(14, 2) not null default 0,
    employer_cost   numeric(14, 2) not null default 0,
    reserved        numeric(14, 2) not null default 0,
    unique (employer_id, month, sequence),
    constraint payroll_run_four_eyes check (approved_by is null or approved_by <> calculated_by),
    constraint payroll_run_approved_complete check (
        status not in ('APPROVED', 'CLOSED')
        or (approved_by is not null and approved_at is not null and calculated_by is not null and result_hash is not null and not stale))
);

create unique index payroll_run_one_in_progress on payroll_run (employer_id, month)
    where status in ('OPEN', 'CALCULATING', 'CALCULATED');

create index payroll_run_busy on payroll_run (status) where status = 'CALCULATING';
