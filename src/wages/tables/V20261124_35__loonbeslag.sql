create sequence loonbeslag_id_seq increment 50;
create sequence loonbeslag_event_id_seq increment 50;

-- An order to withhold wage for a creditor, as its letter says it.
create table loonbeslag (
    id            bigint primary key,
    employment_id bigint not null references employment,
    creditor      varchar(70) not null,
    reference     varchar(60) not null,
    iban          varchar(34) not null,
    first_month   date not null check (extract(day from first_month) = 1),
    letter_date   date not null,
    recorded_by   varchar(60) not null,
    recorded_at   timestamptz not null
);

create index loonbeslag_employment on loonbeslag (employment_id);

-- What happened to an order, one row each; nothing is changed or removed.
create table loonbeslag_event (
    id            bigint primary key,
    loonbeslag_id bigint not null references loonbeslag,
    kind          varchar(10) not null check (kind in ('CONFIRMED', 'REFUSED', 'CLAIM', 'VOET', 'ENDED', 'WITHHELD')),
    month         date check (extract(day from month) = 1),
    amount        numeric(12, 2) check (amount >= 0),
    run_id        bigint,
    note          varchar(200) not null,
    made_by       varchar(60) not null,
    made_at       timestamptz not null
);

create index loonbeslag_event_order on loonbeslag_event (loonbeslag_id, kind, month desc, id desc);
create unique index loonbeslag_event_decided on loonbeslag_event (loonbeslag_id)
    where kind in ('CONFIRMED', 'REFUSED');
create unique index loonbeslag_event_withheld on loonbeslag_event (loonbeslag_id, run_id) where kind = 'WITHHELD';

create function refuse_change_of_loonbeslag() returns trigger language plpgsql as $$
begin
    raise exception 'a loonbeslag is never changed; record what happened' using errcode = 'NW020';
end $$;

create trigger loonbeslag_rows before update or delete on loonbeslag
    for each row execute function refuse_change_of_loonbeslag();
create trigger loonbeslag_whole before truncate on loonbeslag
    for each statement execute function refuse_change_of_loonbeslag();
create trigger loonbeslag_event_rows before update or delete on loonbeslag_event
    for each row execute function refuse_change_of_loonbeslag();
create trigger loonbeslag_event_whole before truncate on loonbeslag_event
    for each statement execute function refuse_change_of_loonbeslag();
