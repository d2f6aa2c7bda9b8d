create sequence end_file_id_seq increment 50;
create sequence end_tick_id_seq increment 50;
create sequence return_good_id_seq increment 50;

-- The end of an employment: why, when, and what must be done; it ends nothing by itself.
create table end_file (
    id             bigint primary key,
    version        integer not null,
    employer_id    bigint not null references employer,
    employment_id  bigint not null references employment,
    reason         varchar(20) not null,
    last_day       date not null,
    notice_on      date,
    uwv_from       date,
    uwv_until      date,
    paid_before    numeric(12, 2) not null check (paid_before >= 0),
    note           varchar(1000) not null,
    state          varchar(20) not null check (state in ('OPEN', 'CLOSED', 'CANCELLED')),
    closed_at      timestamptz,
    closed_by      varchar(60),
    close_reason   varchar(200) not null,
    recorded_at    timestamptz not null,
    recorded_by    varchar(60) not null,
    constraint end_file_uwv check (uwv_until is null or uwv_from is not null and uwv_until >= uwv_from)
);

-- One at a time per employment.
create unique index end_file_open on end_file (employment_id) where state = 'OPEN';
create index end_file_of_employer on end_file (employer_id, state, last_day, id);
create index end_file_of_employment on end_file (employment_id);

-- Who did what when; taking a tick back is a new row.
create table end_tick (
    id           bigint primary key,
    file_id      bigint not null references end_file,
    item         varchar(40) not null,
    done         boolean not null,
    note         varchar(300) not null,
    recorded_at  timestamptz not null,
    recorded_by  varchar(60) not null
);

create index end_tick_of_file on end_tick (file_id, id);

-- What people give back when they leave; from a day on, until a day.
create table return_good (
    id           bigint primary key,
    employer_id  bigint not null references employer,
    label        varchar(80) not null,
    added_on     date not null,
    ended_on     date,
    recorded_at  timestamptz not null,
    recorded_by  varchar(60) not null
);

create index return_good_of_employer on return_good (employer_id);

create function guard_end_file() returns trigger language plpgsql as $$
begin
    if old.state <> 'OPEN' then
        raise exception 'a closed end of employment is never changed' using errcode = 'NW010';
    end if;
    return new;
end $$;

create trigger end_file_guard before update on end_file for each row execute function guard_end_file();
create trigger end_tick_rows before update on end_tick for each row execute function refuse_change_of_fact();
