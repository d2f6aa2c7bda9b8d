-- Host employers: where our people work for others, or (begeleid werken) who employs them. Terms and rates are only added to.
create sequence host_id_seq increment 50;
create sequence host_contact_id_seq increment 50;
create sequence host_contract_id_seq increment 50;
create sequence host_terms_id_seq increment 50;
create sequence host_rate_id_seq increment 50;
create sequence host_document_id_seq increment 50;

create table host (
    id            bigint primary key,
    version       integer      not null,
    employer_id   bigint       not null references employer,
    name          varchar(120) not null, -- as it is called where people are placed; never changed
    official_name varchar(160),
    kvk           varchar(8) check (kvk ~ '^[0-9]{8}$'),
    street        varchar(120),
    postcode      varchar(7),
    city          varchar(60),
    complete      boolean      not null, -- false while only the name is known, from a file
    recorded_at   timestamptz  not null,
    recorded_by   varchar(60)  not null,
    unique (employer_id, name)
);

create table host_werksoort (
    host_id   bigint      not null references host,
    werksoort varchar(30) not null,
    primary key (host_id, werksoort)
);

create table host_contact (
    id          bigint primary key,
    host_id     bigint       not null references host,
    name        varchar(80)  not null,
    position    varchar(80),
    email       varchar(120),
    phone       varchar(30),
    recorded_at timestamptz  not null,
    recorded_by varchar(60)  not null,
    ended_at    timestamptz,
    ended_by    varchar(60),
    check ((ended_at is null) = (ended_by is null))
);
create index host_contact_host on host_contact (host_id);

create table host_contract (
    id          bigint primary key,
    employer_id bigint       not null references employer,
    host_id     bigint       not null references host,
    number      varchar(40)  not null, -- as both call it
    starts_on   date         not null,
    ends_on     date,                  -- last day that was agreed
    reason      varchar(200) not null,
    recorded_at timestamptz  not null,
    recorded_by varchar(60)  not null,
    notice_on   date,                  -- on which day notice was given
    ended_on    date,                  -- last day after notice; before starts_on: it never held
    ended_by    varchar(60),
    ended_at    timestamptz,
    end_reason  varchar(200),
    unique (employer_id, number),
    check (ends_on >= starts_on),
    check ((ended_by is null) = (ended_at is null) and (ended_by is null) = (ended_on is null))
);
create index host_contract_host on host_contract (host_id);
create index host_contract_employer on host_contract (employer_id);

-- what a contract says from a day on; a later record goes before an earlier one of the same day
create table host_terms (
    id             bigint primary key,
    contract_id    bigint        not null references host_contract,
    valid_from     date          not null,
    recorded_at    timestamptz   not null,
    recorded_by    varchar(60)   not null,
    reason         varchar(200)  not null,
    price_basis    varchar(20)   not null,
    sickness_payer varchar(10)   not null,
    leave_payer    varchar(10)   not null,
    justification  varchar(1000) not null, -- why the price does not distort competition, art. 5 Wsw
    notice_number  integer       not null check (notice_number between 0 and 52),
    notice_unit    varchar(6)    not null
);
create index host_terms_contract on host_terms (contract_id);

-- what is paid for a kind of work or a function from a day on
create table host_rate (
    id          bigint primary key,
    contract_id bigint         not null references host_contract,
    valid_from  date           not null,
    recorded_at timestamptz    not null,
    recorded_by varchar(60)    not null,
    reason      varchar(200)   not null,
    werksoort   varchar(30),              -- null: for every kind of work
    function    varchar(60),              -- null: for every function
    amount      numeric(12, 2) not null check (amount >= 0)
);
create index host_rate_contract on host_rate (contract_id);

create table host_document (
    id           bigint primary key,
    host_id      bigint       not null references host,
    title        varchar(120) not null,
    day          date         not null,
    format       varchar(10)  not null,
    bytes        integer      not null,
    sha256       varchar(64)  not null,
    cipher       bytea        not null,
    recorded_at  timestamptz  not null,
    recorded_by  varchar(60)  not null,
    withdrawn_at timestamptz,
    withdrawn_by varchar(60),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index host_document_host on host_document (host_id);

create function refuse_change_of_host_contract() returns trigger language plpgsql as $$
declare
    ending constant text[] := array['notice_on', 'ended_on', 'ended_by', 'ended_at', 'end_reason'];
begin
    if tg_op = 'UPDATE' and old.ended_by is null and to_jsonb(new) - ending = to_jsonb(old) - ending then
        return new;
    end if;
    raise exception 'a contract with a host employer is ended, never changed' using errcode = 'NW001';
end $$;

create trigger host_contract_rows before update or delete on host_contract
    for each row execute function refuse_change_of_host_contract();
create trigger host_contract_whole before truncate on host_contract
    for each statement execute function refuse_change_of_host_contract();
create trigger host_terms_rows before update or delete on host_terms
    for each row execute function refuse_change_of_fact();
create trigger host_terms_whole before truncate on host_terms
    for each statement execute function refuse_change_of_fact();
create trigger host_rate_rows before update or delete on host_rate
    for each row execute function refuse_change_of_fact();
create trigger host_rate_whole before truncate on host_rate
    for each statement execute function refuse_change_of_fact();
