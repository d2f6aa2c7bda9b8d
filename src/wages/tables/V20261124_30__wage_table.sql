create sequence wage_table_id_seq increment 50;
create sequence wage_table_row_id_seq increment 50;

-- Amounts of a cao that hold from a day; they count once somebody else than who entered them has confirmed them.
create table wage_table (
    id           bigint primary key,
    version      integer not null,
    cao          varchar(20) not null check (cao in ('SW', 'AAN_DE_SLAG', 'AMBTELIJK')),
    valid_from   date not null,
    source       varchar(400) not null check (source <> ''),
    entered_by   varchar(100) not null,
    entered_at   timestamptz not null,
    confirmed_by varchar(100),
    confirmed_at timestamptz,
    withdrawn_by varchar(100),
    withdrawn_at timestamptz,
    constraint wage_table_four_eyes check (confirmed_by <> entered_by),
    constraint wage_table_one_end check (confirmed_by is null or withdrawn_by is null)
);

create table wage_table_row (
    id                   bigint primary key,
    wage_table_id        bigint not null references wage_table,
    schaal               varchar(10) not null check (schaal <> ''),
    trede                varchar(10) not null check (trede <> ''),
    full_time_month_wage numeric(12, 2) not null check (full_time_month_wage > 0),
    full_time_hours      numeric(5, 2) not null check (full_time_hours > 0),
    unique (wage_table_id, schaal, trede)
);

create trigger wage_table_row_rows before update or delete on wage_table_row
    for each row execute function refuse_change_of_fact();
create trigger wage_table_row_whole before truncate on wage_table_row
    for each statement execute function refuse_change_of_fact();

-- Of a table only the one answer to "is it right?" may be added: confirmed or withdrawn.
create function guard_wage_table() returns trigger language plpgsql as $$
declare
    allowed wage_table;
begin
    if tg_op = 'DELETE' or old.confirmed_by is not null or old.withdrawn_by is not null then
        raise exception 'a wage table is never changed; enter a new one' using errcode = 'NW010';
    end if;
    allowed := old;
    allowed.version := new.version;
    allowed.confirmed_by := new.confirmed_by;
    allowed.confirmed_at := new.confirmed_at;
    allowed.withdrawn_by := new.withdrawn_by;
    allowed.withdrawn_at := new.withdrawn_at;
    if new is distinct from allowed then
        raise exception 'a wage table is never changed; enter a new one' using errcode = 'NW010';
    end if;
    return new;
end $$;

create trigger wage_table_guard before update or delete on wage_table
    for each row execute function guard_wage_table();
create trigger wage_table_whole before truncate on wage_table
    for each statement execute function refuse_change_of_fact();
