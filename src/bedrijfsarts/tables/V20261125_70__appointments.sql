-- Appointments with the bedrijfsarts and other experts as the employer may know them, and the SMO. What only the bedrijfsarts may
-- know of (the open spreekuur and a PMO) is not in these tables: no query of the employer's side can come upon it.
create sequence appointment_id_seq increment 50;
create sequence smo_meeting_id_seq increment 50;
create sequence smo_action_id_seq increment 50;

create table appointment (
    id             bigint primary key,
    version        int          not null,
    employer_id    bigint       not null references employer,
    employment_id  bigint       not null references employment,
    case_id        bigint       references absence_case on delete set null,
    kind           varchar(30)  not null check (kind not in ('OPEN_SPREEKUUR', 'PMO')),
    planned_on     date         not null,
    planned_at     time         not null,
    place          varchar(120) not null,
    with_whom      varchar(80)  not null,
    questions      varchar(1000),
    requested_on   date,                 -- by the employee: a second opinion
    invitation_id  bigint,               -- the letter to the employee; it goes by its own term
    state          varchar(20)  not null check (state in ('PLANNED', 'HELD', 'NOT_COME', 'CANCELLED')),
    outcome        varchar(1000),
    next_on        date,
    recorded_at    timestamptz  not null,
    recorded_by    varchar(60)  not null,
    check (kind <> 'SECOND_OPINION' or requested_on is not null)
);
create index appointment_employer on appointment (employer_id, planned_on);
create index appointment_employment on appointment (employment_id);
create index appointment_case on appointment (case_id);

create table smo_meeting (
    id           bigint primary key,
    employer_id  bigint       not null references employer,
    held_on      date         not null,
    offices      varchar(200) not null,  -- who took part, by office
    recorded_at  timestamptz  not null,
    recorded_by  varchar(60)  not null
);
create index smo_meeting_employer on smo_meeting (employer_id, held_on);

-- which cases were spoken of; it goes with the case
create table smo_case (
    meeting_id  bigint not null references smo_meeting on delete cascade,
    case_id     bigint not null references absence_case on delete cascade,
    primary key (meeting_id, case_id)
);
create index smo_case_case on smo_case (case_id);

create table smo_action (
    id           bigint primary key,
    version      int          not null,
    employer_id  bigint       not null references employer,
    meeting_id   bigint       not null references smo_meeting on delete cascade,
    case_id      bigint       not null references absence_case on delete cascade,
    agreed       varchar(500) not null,
    owner        varchar(80)  not null,
    due          date         not null,
    done_on      date,
    recorded_at  timestamptz  not null,
    recorded_by  varchar(60)  not null
);
create index smo_action_meeting on smo_action (meeting_id);
create index smo_action_case on smo_action (case_id);
