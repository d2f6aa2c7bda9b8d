-- Leave: what was asked, how it was answered, on which days, and the hours that came and went. Only added to.
create sequence leave_request_id_seq increment 50;
create sequence leave_decision_id_seq increment 50;
create sequence leave_day_id_seq increment 50;
create sequence leave_entry_id_seq increment 50;
create sequence leave_warning_id_seq increment 50;

create table leave_request (
    id            bigint primary key,
    employer_id   bigint        not null references employer,
    employment_id bigint        not null references employment,
    kind          varchar(40)   not null,
    first_day     date          not null,
    last_day      date          not null,
    hours         numeric(7, 2) not null check (hours > 0),
    asked_on      date          not null, -- day on which the employee asked for it
    note          varchar(300)  not null, -- guarded text, may be empty
    recorded_at   timestamptz   not null,
    recorded_by   varchar(60)   not null,
    check (last_day >= first_day)
);
create index leave_request_employment on leave_request (employment_id, first_day);
create index leave_request_list on leave_request (employer_id, first_day);

create table leave_decision (
    id          bigint primary key,
    request_id  bigint       not null references leave_request on delete cascade,
    outcome     varchar(12)  not null,
    reason      varchar(300) not null,
    recorded_at timestamptz  not null,
    recorded_by varchar(60)  not null
);
create index leave_decision_request on leave_decision (request_id, id);

-- The working days of a request and the hours of the roster on them, as they were when it was asked.
create table leave_day (
    id            bigint primary key,
    request_id    bigint        not null references leave_request on delete cascade,
    employment_id bigint        not null,
    day           date          not null,
    hours         numeric(5, 2) not null check (hours > 0),
    unique (request_id, day)
);
create index leave_day_employment on leave_day (employment_id, day);

create table leave_entry (
    id            bigint primary key,
    employer_id   bigint        not null references employer,
    employment_id bigint        not null references employment,
    posting       varchar(12)   not null,
    day           date          not null, -- from which it counts
    hours         numeric(8, 2) not null check (hours <> 0),
    year          int,                    -- of accrual; null for hours taken, which take the oldest first
    kind          varchar(12),
    request_id    bigint references leave_request on delete cascade,
    reason        varchar(300)  not null,
    recorded_at   timestamptz   not null,
    recorded_by   varchar(60)   not null,
    check ((year is null) = (kind is null) and (year is null) = (posting = 'TAKEN')),
    check ((request_id is not null) = (posting = 'TAKEN'))
);
create index leave_entry_employment on leave_entry (employment_id, day);
create index leave_entry_request on leave_entry (request_id);

-- That somebody was told in time that her hours lapse; without such a row they do not.
create table leave_warning (
    id            bigint primary key,
    employer_id   bigint        not null references employer,
    employment_id bigint        not null references employment,
    year          int           not null,
    round         varchar(10)   not null,
    hours         numeric(8, 2) not null,
    lapses_on     date          not null,
    warned_on     date          not null,
    letter_id     bigint        not null,
    recorded_at   timestamptz   not null,
    recorded_by   varchar(60)   not null,
    unique (employment_id, year, round),
    check (warned_on < lapses_on)
);

create function refuse_change_of_leave() returns trigger language plpgsql as $$
begin
    raise exception 'leave is append only: a correction is a new row' using errcode = 'NW001';
end $$;
create trigger leave_request_rows before update on leave_request
    for each row execute function refuse_change_of_leave();
create trigger leave_decision_rows before update on leave_decision
    for each row execute function refuse_change_of_leave();
create trigger leave_day_rows before update on leave_day
    for each row execute function refuse_change_of_leave();
create trigger leave_entry_rows before update on leave_entry
    for each row execute function refuse_change_of_leave();
create trigger leave_warning_rows before update on leave_warning
    for each row execute function refuse_change_of_leave();
