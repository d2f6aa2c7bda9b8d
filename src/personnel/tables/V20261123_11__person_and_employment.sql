create sequence person_id_seq increment 50;
create sequence person_fact_id_seq increment 50;
create sequence employment_id_seq increment 50;
create sequence employment_fact_id_seq increment 50;

-- bsn holds the cipher; equal BSNs give equal ciphers, so that the index keeps a person single.
create table person (
    id         bigint primary key,
    version    integer not null,
    bsn        varchar(120) not null unique,
    birth_date date not null
);

-- What is known about a person from a day on; a later record about the same day goes before an earlier one.
create table person_fact (
    id           bigint primary key,
    person_id    bigint not null references person,
    topic        varchar(20) not null,
    valid_from   date not null,
    recorded_at  timestamptz not null,
    recorded_by  varchar(60) not null,
    reason       varchar(200) not null,
    surname      varchar(80),
    prefix       varchar(20),
    initials     varchar(20),
    given_name   varchar(60),
    sex          varchar(1) check (sex in ('M', 'V', 'X')),
    street       varchar(80),
    house_number varchar(12),
    postal_code  varchar(10),
    city         varchar(60)
);

create index person_fact_now on person_fact (person_id, topic, valid_from desc, recorded_at desc, id desc);
create index person_fact_surname on person_fact (lower(surname) text_pattern_ops);

-- regeling is empty for begeleid werken: the employment is with another employer, we only guide it.
create table employment (
    id               bigint primary key,
    version          integer not null,
    person_id        bigint not null references person,
    employer_id      bigint not null references employer,
    personnel_number varchar(12) not null,
    regeling         varchar(20) check (regeling in ('WSW', 'BESCHUT_WERK', 'PARTICIPATIEWET', 'AMBTELIJK')),
    in_service       date not null,
    unique (employer_id, personnel_number)
);

create index employment_person on employment (person_id);

create table employment_fact (
    id                            bigint primary key,
    employment_id                 bigint not null references employment,
    topic                         varchar(20) not null,
    valid_from                    date not null,
    recorded_at                   timestamptz not null,
    recorded_by                   varchar(60) not null,
    reason                        varchar(200) not null,
    hours_per_week                numeric(5, 2) check (hours_per_week > 0),
    full_time_hours               numeric(5, 2) check (full_time_hours > 0),
    roster                        varchar(100),
    schaal                        varchar(10),
    trede                         varchar(10),
    full_time_month_wage          numeric(12, 2) check (full_time_month_wage >= 0),
    loonheffingskorting           boolean,
    alleenstaande_ouderenkorting  boolean,
    iban                          varchar(34),
    account_holder                varchar(70),
    travel_km                     numeric(5, 1) check (travel_km >= 0),
    travel_days                   numeric(3, 1) check (travel_days between 0 and 7),
    cost_centre                   varchar(20),
    indefinite                    boolean,
    out_of_service                date
);

create index employment_fact_now on employment_fact (employment_id, topic, valid_from desc, recorded_at desc, id desc);

create function refuse_change_of_fact() returns trigger language plpgsql as $$
begin
    raise exception 'a recorded fact is never changed; record a new one' using errcode = 'NW010';
end $$;

create trigger person_fact_rows before update or delete on person_fact
    for each row execute function refuse_change_of_fact();
create trigger person_fact_whole before truncate on person_fact
    for each statement execute function refuse_change_of_fact();
create trigger employment_fact_rows before update or delete on employment_fact
    for each row execute function refuse_change_of_fact();
create trigger employment_fact_whole before truncate on employment_fact
    for each statement execute function refuse_change_of_fact();
