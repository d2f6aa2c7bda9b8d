-- What happened, who must be told, and what is done so that it does not happen again; nothing about the health of anybody
-- but the one ground that art. 9 lid 1 Arbowet names, when it makes a duty.
create sequence incident_id_seq increment 50;
create sequence incident_decision_id_seq increment 50;
create sequence inspectorate_notice_id_seq increment 50;
create sequence follow_up_id_seq increment 50;

create table incident (
    id             bigint primary key,
    version        int          not null,
    employer_id    bigint       not null references employer,
    kind           varchar(20)  not null,
    employment_id  bigint references employment, -- null: nobody of ours, or nobody was hit
    happened_on    date         not null,
    happened_at    time,
    place          varchar(120) not null,
    nature         varchar(30)  not null,  -- of the accident
    description    varchar(1000),          -- guarded text
    commuting      boolean      not null,
    host           varchar(80),            -- under whose authority somebody worked who was hired out
    third_party    boolean      not null,  -- somebody else may be liable
    ziekmelding_id bigint references ziekmelding, -- with arbeidsongeval yes
    recourse_done_on date,                 -- when finance judged whether damage is recovered
    recourse_done_by varchar(60),
    recorded_at    timestamptz  not null,
    recorded_by    varchar(60)  not null,
    check ((recourse_done_on is null) = (recourse_done_by is null))
);
create index incident_employer on incident (employer_id, happened_on);
create index incident_employment on incident (employment_id);
create unique index incident_ziekmelding on incident (ziekmelding_id) where ziekmelding_id is not null;

-- what the wizard decided; the last one holds, for it may turn out later
create table incident_decision (
    id          bigint primary key,
    incident_id bigint      not null references incident on delete cascade,
    duty        varchar(20) not null,
    ground      varchar(20),  -- art. 9 lid 5 Arbowet: for the report only
    decided_at  timestamptz not null,
    decided_by  varchar(60) not null
);
create index incident_decision_incident on incident_decision (incident_id);

-- that the inspectorate was told
create table inspectorate_notice (
    id          bigint primary key,
    incident_id bigint      not null references incident on delete cascade,
    told_at     timestamptz not null,
    reference   varchar(60) not null,
    recorded_at timestamptz not null,
    recorded_by varchar(60) not null
);
create index inspectorate_notice_incident on inspectorate_notice (incident_id);

create table follow_up (
    id          bigint primary key,
    version     int          not null,
    incident_id bigint       not null references incident on delete cascade,
    what        varchar(300) not null,  -- guarded text
    owner       varchar(80)  not null,
    due         date         not null,
    done_on     date,
    result      varchar(300)            -- guarded text
);
create index follow_up_incident on follow_up (incident_id);

create trigger incident_decision_rows before update on incident_decision
    for each row execute function refuse_change_of_fact();
create trigger inspectorate_notice_rows before update on inspectorate_notice
    for each row execute function refuse_change_of_fact();

-- read for every list of tasks, out of all ziekmeldingen
create index ziekmelding_particulars_arbeidsongeval on ziekmelding_particulars (ziekmelding_id) where arbeidsongeval;
