-- Which vangnet holds for whom, what was reported to UWV, and what UWV paid. Only the role uwv-medewerker reads the ground.
create sequence vangnet_fact_id_seq increment 50;
create sequence uwv_report_id_seq increment 50;
create sequence uwv_dispatch_id_seq increment 50;
create sequence uwv_payment_id_seq increment 50;
create sequence wazo_claim_id_seq increment 50;

-- append only; of one employment and ground the last recorded row holds
create table vangnet_fact (
    id              bigint primary key,
    employer_id     bigint      not null,
    employment_id   bigint      not null,
    ground          varchar(20) not null,
    valid_from      date        not null,
    valid_until     date,
    withdrawn       boolean     not null,
    full_on_request boolean     not null,  -- the employer asks for the whole dagloon in the first 52 weeks
    loonwaarde      numeric(5,2) check (loonwaarde between 0 and 100),
    forfait         boolean     not null,
    subsidy_per_day numeric(12,2) not null check (subsidy_per_day >= 0),
    leave_may_begin date,
    last_working_day date,
    recorded_at     timestamptz not null,
    recorded_by     varchar(60) not null,
    check (valid_until >= valid_from)
);
create index vangnet_fact_employment on vangnet_fact (employment_id);
create index vangnet_fact_employer on vangnet_fact (employer_id);

-- a report as it was made: its fields do not change, a later one about the same ziekmelding takes its place
create table uwv_report (
    id             bigint primary key,
    employer_id    bigint      not null,
    employment_id  bigint      not null,
    ziekmelding_id bigint      not null,
    ground         varchar(20) not null,
    first_day      date        not null,
    last_day       date,
    due            date        not null,
    dagloon        numeric(12,2) not null,
    fields         text        not null, -- every field of the form, encrypted: the BSN is among them
    made_at        timestamptz not null,
    made_by        varchar(60) not null
);
create index uwv_report_ziekmelding on uwv_report (ziekmelding_id);
create index uwv_report_employer on uwv_report (employer_id);

create table uwv_dispatch (
    id          bigint primary key,
    report_id   bigint      not null unique references uwv_report on delete cascade,
    channel     varchar(30) not null,
    sent_on     date        not null,
    reference   varchar(60),
    recorded_at timestamptz not null,
    recorded_by varchar(60) not null
);

-- the application for the benefit of a pregnancy or maternity leave
create table wazo_claim (
    id            bigint primary key,
    employer_id   bigint      not null,
    employment_id bigint      not null,
    leave_id      bigint      not null unique,
    dagloon       numeric(12,2) not null,
    loonwaarde    numeric(5,2) check (loonwaarde between 0 and 100),
    forfait       boolean     not null,
    applied_on    date        not null,
    reference     varchar(60),
    recorded_at   timestamptz not null,
    recorded_by   varchar(60) not null
);
create index wazo_claim_employer on wazo_claim (employer_id);

-- what UWV paid of a report or of a claim
create table uwv_payment (
    id             bigint primary key,
    employer_id    bigint      not null,
    employment_id  bigint      not null,
    report_id      bigint references uwv_report on delete cascade,
    claim_id       bigint references wazo_claim on delete cascade,
    first_day      date        not null,
    last_day       date        not null,
    amount         numeric(12,2) not null,
    received_on    date        not null,
    reference      varchar(60),
    recorded_at    timestamptz not null,
    recorded_by    varchar(60) not null,
    check (last_day >= first_day),
    check ((report_id is null) <> (claim_id is null))
);
create index uwv_payment_employer on uwv_payment (employer_id);
create unique index uwv_payment_once on uwv_payment (coalesce(report_id, -1), coalesce(claim_id, -1), first_day, last_day,
                                                     amount, received_on);

create function refuse_change_of_benefit() returns trigger language plpgsql as $$
begin
    raise exception '% is append only: a correction is a new row', tg_table_name using errcode = 'NW001';
end $$;
create trigger vangnet_fact_rows before update on vangnet_fact for each row execute function refuse_change_of_benefit();
create trigger uwv_report_rows before update on uwv_report for each row execute function refuse_change_of_benefit();
create trigger uwv_dispatch_rows before update on uwv_dispatch for each row execute function refuse_change_of_benefit();
create trigger uwv_payment_rows before update on uwv_payment for each row execute function refuse_change_of_benefit();
create trigger wazo_claim_rows before update on wazo_claim for each row execute function refuse_change_of_benefit();
