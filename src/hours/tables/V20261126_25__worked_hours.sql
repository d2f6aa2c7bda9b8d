create sequence host_week_id_seq increment 50;
create sequence worked_hours_id_seq increment 50;

-- The hours of one week at one host employer: open, offered, then approved for good or disputed.
create table host_week (
    id            bigint primary key,
    version       integer not null,
    employer_id   bigint not null references employer,
    inlener       varchar(120) not null,
    monday        date not null check (extract(isodow from monday) = 1),
    state         varchar(10) not null check (state in ('OPEN', 'OFFERED', 'APPROVED', 'DISPUTED')),
    offered_at    timestamptz,
    offered_by    varchar(60),
    answered_at   timestamptz,
    answered_by   varchar(60),
    remark        varchar(300),
    unique (employer_id, inlener, monday)
);

create index host_week_state on host_week (employer_id, state, monday);

create function refuse_change_of_approved_week() returns trigger language plpgsql as $$
begin
    if old.state = 'APPROVED' and tg_op = 'UPDATE' then
        raise exception 'an approved week never changes' using errcode = 'NW001';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger host_week_rows before update on host_week
    for each row execute function refuse_change_of_approved_week();

-- What somebody worked on a day; the last record of a day counts. After approval only with a reason.
create table worked_hours (
    id             bigint primary key,
    week_id        bigint not null references host_week,
    employment_id  bigint not null references employment,
    worked_on      date not null,
    hours          numeric(4, 2) not null check (hours between 0 and 24 and hours * 4 = trunc(hours * 4)),
    reason         varchar(200),
    recorded_at    timestamptz not null,
    recorded_by    varchar(60) not null
);

create index worked_hours_week on worked_hours (week_id, employment_id, worked_on, id desc);
create index worked_hours_employment on worked_hours (employment_id, worked_on);

create function check_worked_hours() returns trigger language plpgsql as $$
declare
    week host_week%rowtype;
begin
    if tg_op = 'UPDATE' then
        raise exception 'worked hours are only added' using errcode = 'NW001';
    end if;
    select * into week from host_week where id = new.week_id;
    if new.worked_on not between week.monday and week.monday + 6 then
        raise exception 'the day is not in the week' using errcode = 'NW001';
    end if;
    if week.state = 'OFFERED' or (week.state = 'APPROVED') <> (new.reason is not null) then
        raise exception 'hours of an offered or approved week only change by a correction' using errcode = 'NW001';
    end if;
    return new;
end $$;

create trigger worked_hours_rows before insert or update on worked_hours
    for each row execute function check_worked_hours();
