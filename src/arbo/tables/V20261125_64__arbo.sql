-- The arbodienst, the RI&E with its plan of action, the preventiemedewerker, and what must be done again and again.
create sequence arbodienst_contract_id_seq increment 50;
create sequence contract_check_id_seq increment 50;
create sequence rie_id_seq increment 50;
create sequence rie_point_id_seq increment 50;
create sequence preventiemedewerker_id_seq increment 50;
create sequence arbo_obligation_id_seq increment 50;

create table arbodienst_contract (
    id              bigint primary key,
    version         int          not null,
    employer_id     bigint       not null references employer,
    arbodienst      varchar(120) not null,
    arrangement     varchar(20)  not null,  -- VANGNET or MAATWERK
    arranged_on     date,                   -- of maatwerk: the day of the cao or the agreement with the OR
    first_day       date         not null,
    last_day        date,                   -- null without end
    reviewed_on     date,                   -- when it was talked over last
    recorded_at     timestamptz  not null,
    recorded_by     varchar(60)  not null,
    check (last_day >= first_day),
    check (arrangement <> 'MAATWERK' or arranged_on is not null)
);
create index arbodienst_contract_employer on arbodienst_contract (employer_id);

-- what the law asks of the contract, and where it stands; the last record of an item holds
create table contract_check (
    id          bigint primary key,
    employer_id bigint       not null,
    contract_id bigint       not null references arbodienst_contract on delete cascade,
    item        varchar(30)  not null,
    agreed      boolean      not null,
    place       varchar(200),            -- where in the contract
    recorded_at timestamptz  not null,
    recorded_by varchar(60)  not null,
    check (not agreed or place is not null)
);
create index contract_check_contract on contract_check (contract_id);

create table rie (
    id            bigint primary key,
    version       int          not null,
    employer_id   bigint       not null references employer,
    title         varchar(120) not null,
    made_on       date         not null,
    tested_on     date,
    tested_by     varchar(80),
    exempt        boolean      not null,   -- no test needed: few workers and an approved instrument
    sent_to_or_on date,                    -- the copy of the advice (art. 14 lid 3 Arbowet)
    reviewed_on   date,                    -- when somebody last looked whether it still holds
    recorded_at   timestamptz  not null,
    recorded_by   varchar(60)  not null
);
create index rie_employer on rie (employer_id, made_on);

create table rie_point (
    id            bigint primary key,
    version       int          not null,
    employer_id   bigint       not null references employer,
    rie_id        bigint       not null references rie on delete cascade,
    risk          varchar(300) not null,
    risk_class    varchar(10)  not null,
    measure       varchar(300) not null,
    location      varchar(60),             -- null: everywhere
    owner         varchar(80)  not null,
    due           date         not null,
    state         varchar(10)  not null,
    done_on       date,
    evidence      varchar(200),            -- where the evidence is kept
    recorded_at   timestamptz  not null,
    recorded_by   varchar(60)  not null,
    check ((state = 'DONE') = (done_on is not null)),
    check (state <> 'DONE' or evidence is not null)
);
create index rie_point_rie on rie_point (rie_id);
create index rie_point_employer on rie_point (employer_id);

create table preventiemedewerker (
    id            bigint primary key,
    version       int         not null,
    employer_id   bigint      not null references employer,
    name          varchar(80) not null,
    first_day     date        not null,
    last_day      date,
    director      boolean     not null,
    or_consent_on date,
    recorded_at   timestamptz not null,
    recorded_by   varchar(60) not null
);
create index preventiemedewerker_employer on preventiemedewerker (employer_id);

create table arbo_obligation (
    id            bigint primary key,
    version       int          not null,
    employer_id   bigint       not null references employer,
    kind          varchar(30)  not null,
    subject       varchar(160) not null,
    due           date         not null,
    repeat_months int          not null check (repeat_months between 0 and 120),
    owner         varchar(80)  not null,
    done_on       date,
    evidence      varchar(200),
    recorded_at   timestamptz  not null,
    recorded_by   varchar(60)  not null
);
create index arbo_obligation_employer on arbo_obligation (employer_id, due);
