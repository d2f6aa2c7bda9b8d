-- One store of events, two readings: every ziekmelding apart, and the cases into which the law joins them.
create sequence absence_case_id_seq increment 50;
create sequence ziekmelding_id_seq increment 50;
create sequence ziekmelding_particulars_id_seq increment 50;
create sequence absence_event_id_seq increment 50;
create sequence zwangerschapsverlof_id_seq increment 50;
create sequence bedrijfsarts_advice_id_seq increment 50;
create sequence hours_worked_week_id_seq increment 50;

-- the sicknesses that the law counts as one; which they are follows from the events, the row is their lasting name
create table absence_case (
    id            bigint primary key,
    version       int    not null,
    employer_id   bigint not null references employer,
    employment_id bigint not null references employment,
    first_day     date   not null,
    last_day      date,            -- last sick day of the last ziekmelding, may lie ahead; null while no end is known
    merged_into   bigint references absence_case, -- after a correction that joined two
    withdrawn     boolean not null default false  -- nothing of it is left
);
create index absence_case_employment on absence_case (employment_id);
-- who is absent now, and whose case ended lately
create index absence_case_now on absence_case (employer_id, last_day)
    where merged_into is null and not withdrawn;
create index absence_case_since on absence_case (employer_id, first_day)
    where merged_into is null and not withdrawn;

-- somebody told that she is sick: each one apart, for the frequency
create table ziekmelding (
    id            bigint primary key,
    employer_id   bigint      not null references employer,
    employment_id bigint      not null references employment,
    case_id       bigint      not null references absence_case,
    called_at     timestamptz not null, -- when the employee told it
    told_by       varchar(20) not null check (told_by in ('EMPLOYEE', 'ON_BEHALF')),
    recorded_at   timestamptz not null,
    recorded_by   varchar(60) not null
);
create index ziekmelding_employment on ziekmelding (employment_id);
create index ziekmelding_case on ziekmelding (case_id);

-- what may be asked when somebody reports sick, and no more (AP, Beleidsregels De zieke werknemer, 2016);
-- the one recorded last holds
create table ziekmelding_particulars (
    id                bigint primary key,
    ziekmelding_id    bigint      not null references ziekmelding,
    phone             varchar(30),
    nursing_address   varchar(200),
    expected_until    date,
    work_to_hand_over varchar(300),         -- current appointments and work; guarded text
    vangnet           boolean     not null, -- whether one applies, never which
    arbeidsongeval    boolean     not null,
    regres            boolean     not null, -- verkeersongeval met regresmogelijkheid
    first_hour        time,
    hours_worked      numeric(4,2),         -- on the first day
    during_holiday    boolean     not null,
    half_day          boolean     not null,
    unreachable       boolean     not null,
    recorded_at       timestamptz not null,
    recorded_by       varchar(60) not null,
    check (hours_worked between 0 and 24)
);
create index ziekmelding_particulars_now on ziekmelding_particulars (ziekmelding_id, id desc);

-- what the bedrijfsarts told the employer: what somebody can do, never what she has
create table bedrijfsarts_advice (
    id             bigint primary key,
    employer_id    bigint      not null references employer,
    case_id        bigint      not null references absence_case,
    advice_day     date        not null,
    author         varchar(80) not null,
    possibilities  varchar(1000),
    limitations    varchar(1000),           -- in terms of work; guarded text like the others
    adaptations    varchar(1000),
    expected_until date,
    recorded_at    timestamptz not null,
    recorded_by    varchar(60) not null
);
create index bedrijfsarts_advice_case on bedrijfsarts_advice (case_id);

-- what happened to a ziekmelding: never changed; a correction replaces an event by a new one, and UNDONE takes it away
create table absence_event (
    id             bigint primary key,
    ziekmelding_id bigint      not null references ziekmelding,
    kind           varchar(20) not null check (kind in ('SICK', 'DEGREE', 'RECOVERED', 'WITHDRAWN', 'UNDONE')),
    day            date        not null,     -- first day of the new state
    incapacity     numeric(5,2),             -- percent, of SICK and DEGREE: 100 is wholly absent
    therapy        boolean     not null default false, -- arbeidstherapie: works without wage value
    source         varchar(20) not null check (source in ('REPORT', 'OWN_RECOVERY', 'BEDRIJFSARTS', 'IMPORT', 'LEAVE')),
    source_day     date,                     -- day of the advice, or on which the employee told it
    source_name    varchar(80),              -- who gave the advice
    advice_id      bigint references bedrijfsarts_advice,
    replaces       bigint references absence_event, -- the event that this corrects
    recorded_at    timestamptz not null,
    recorded_by    varchar(60) not null,
    reason         varchar(200),
    check ((kind in ('SICK', 'DEGREE')) = (incapacity is not null)),
    check (incapacity between 0 and 100),
    check (kind <> 'UNDONE' or replaces is not null),
    -- a percentage comes from the bedrijfsarts or from the employee's own recovery, with its day
    check (kind <> 'DEGREE' or source in ('OWN_RECOVERY', 'BEDRIJFSARTS', 'IMPORT')),
    check (kind <> 'DEGREE' or source = 'IMPORT' or source_day is not null),
    check (kind <> 'DEGREE' or source <> 'BEDRIJFSARTS' or source_name is not null)
);
create index absence_event_ziekmelding on absence_event (ziekmelding_id);
create unique index absence_event_replaced_once on absence_event (replaces) where replaces is not null;

-- pregnancy and maternity leave: told by the employee for the leave itself; a correction is a new row, also a withdrawal
create table zwangerschapsverlof (
    id            bigint primary key,
    employer_id   bigint      not null references employer,
    employment_id bigint      not null references employment,
    first_day     date        not null,
    last_day      date        not null,
    withdrawn     boolean     not null default false,
    replaces      bigint references zwangerschapsverlof,
    recorded_at   timestamptz not null,
    recorded_by   varchar(60) not null,
    check (last_day >= first_day)
);
create index zwangerschapsverlof_employment on zwangerschapsverlof (employment_id);
create unique index zwangerschapsverlof_replaced_once on zwangerschapsverlof (replaces) where replaces is not null;

-- hours that somebody who works partly really worked in a week; the one recorded last holds
create table hours_worked_week (
    id          bigint primary key,
    case_id     bigint       not null references absence_case,
    week        date         not null check (extract(isodow from week) = 1), -- its Monday
    hours       numeric(5,2) not null check (hours between 0 and 168),
    recorded_at timestamptz  not null,
    recorded_by varchar(60)  not null
);
create index hours_worked_week_case on hours_worked_week (case_id, week, id desc);

-- rows may be erased when their time has passed, never changed
create function refuse_change_of_absence() returns trigger language plpgsql as $$
begin
    raise exception 'what was recorded about an absence is never changed: a correction is a new row'
        using errcode = 'NW001';
end $$;
create trigger absence_event_rows before update on absence_event
    for each row execute function refuse_change_of_absence();
create trigger ziekmelding_particulars_rows before update on ziekmelding_particulars
    for each row execute function refuse_change_of_absence();
create trigger bedrijfsarts_advice_rows before update on bedrijfsarts_advice
    for each row execute function refuse_change_of_absence();
create trigger zwangerschapsverlof_rows before update on zwangerschapsverlof
    for each row execute function refuse_change_of_absence();
create trigger hours_worked_week_rows before update on hours_worked_week
    for each row execute function refuse_change_of_absence();
-- of a ziekmelding only the case can change
create trigger ziekmelding_rows
    before update of id, employer_id, employment_id, called_at, told_by, recorded_at, recorded_by on ziekmelding
    for each row when (row(old.id, old.employer_id, old.employment_id, old.called_at, old.told_by, old.recorded_at,
        old.recorded_by) is distinct from row(new.id, new.employer_id, new.employment_id, new.called_at, new.told_by,
        new.recorded_at, new.recorded_by))
    execute function refuse_change_of_absence();
