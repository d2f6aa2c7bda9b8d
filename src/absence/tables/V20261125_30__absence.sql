-- One store of events, two readings: every ziekmelding apart, and the cases into which the law joins them.
create sequence absence_case_id_seq increment 50;
create sequence ziekmelding_id_seq increment 50;
create sequence absence_event_id_seq increment 50;
create sequence zwangerschapsverlof_id_seq increment 50;

-- the sicknesses that the law counts as one; which they are follows from the events, the row is their lasting name
create table absence_case (
    id            bigint primary key,
    version       int    not null,
    employer_id   bigint not null,
    employment_id bigint not null,
    first_day     date   not null,
    last_day      date,            -- last sick day of the last ziekmelding; null while it goes on
    merged_into   bigint references absence_case, -- after a correction that joined two
    withdrawn     boolean not null default false
);
create index absence_case_employment on absence_case (employment_id);
create index absence_case_open on absence_case (employer_id) where last_day is null and not withdrawn;

-- what may be asked when somebody reports sick, and no more (domain: Beleidsregels zieke werknemers, AP 2016, par. 4)
create table ziekmelding (
    id               bigint primary key,
    employer_id      bigint       not null,
    employment_id    bigint       not null,
    case_id          bigint       not null references absence_case,
    called_at        timestamptz  not null, -- when the employee told it
    told_by          varchar(20)  not null check (told_by in ('EMPLOYEE', 'ON_BEHALF')),
    phone            varchar(30),
    nursing_address  varchar(200),
    expected_until   date,
    work_to_hand_over varchar(300), -- current appointments and work; guarded text
    vangnet          boolean      not null,
    arbeidsongeval   boolean      not null,
    regres           boolean      not null, -- verkeersongeval met regresmogelijkheid
    first_hour       time,
    hours_worked     numeric(4,2),
    during_holiday   boolean      not null,
    half_day         boolean      not null,
    unreachable      boolean      not null,
    recorded_at      timestamptz  not null,
    recorded_by      varchar(60)  not null
);
create index ziekmelding_employment on ziekmelding (employment_id);
create index ziekmelding_case on ziekmelding (case_id);

-- what happened to a ziekmelding: never changed; a correction replaces an event by a new one
create table absence_event (
    id             bigint primary key,
    ziekmelding_id bigint      not null references ziekmelding,
    kind           varchar(20) not null check (kind in ('SICK', 'DEGREE', 'RECOVERED', 'WITHDRAWN')),
    day            date        not null,     -- first day of the new state
    incapacity     numeric(5,2),             -- percent, of SICK and DEGREE: 100 is wholly absent
    therapy        boolean     not null default false, -- arbeidstherapie: works without wage value
    source         varchar(20) not null check (source in ('REPORT', 'OWN_RECOVERY', 'BEDRIJFSARTS', 'IMPORT', 'LEAVE')),
    source_day     date,                     -- day of the advice
    source_name    varchar(80),              -- who gave the advice
    replaces       bigint references absence_event, -- the event that this corrects
    recorded_at    timestamptz not null,
    recorded_by    varchar(60) not null,
    reason         varchar(200),
    check ((kind in ('SICK', 'DEGREE')) = (incapacity is not null)),
    check (incapacity between 0 and 100),
    check (kind <> 'DEGREE' or source <> 'BEDRIJFSARTS' or source_day is not null and source_name is not null)
);
create index absence_event_ziekmelding on absence_event (ziekmelding_id);
create unique index absence_event_replaced_once on absence_event (replaces) where replaces is not null;

-- pregnancy and maternity leave: told by the employee for the leave itself
create table zwangerschapsverlof (
    id            bigint primary key,
    employer_id   bigint      not null,
    employment_id bigint      not null,
    first_day     date        not null,
    last_day      date        not null,
    withdrawn     boolean     not null default false,
    replaces      bigint references zwangerschapsverlof,
    recorded_at   timestamptz not null,
    recorded_by   varchar(60) not null,
    check (last_day >= first_day)
);
create index zwangerschapsverlof_employment on zwangerschapsverlof (employment_id);

create function refuse_change_of_absence_event() returns trigger language plpgsql as $$
begin
    raise exception 'an absence event is append only: a correction is a new event' using errcode = 'NW001';
end $$;
create trigger absence_event_rows before update on absence_event
    for each row execute function refuse_change_of_absence_event();
