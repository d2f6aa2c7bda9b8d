-- Loonkostensubsidie (art. 10d Participatiewet): what the municipality decided, what it paid, and why that differs.
create sequence lks_beschikking_id_seq increment 50;
create sequence lks_end_id_seq increment 50;
create sequence lks_receipt_id_seq increment 50;
create sequence lks_explanation_id_seq increment 50;

create table lks_beschikking (
    id            bigint primary key,
    employer_id   bigint       not null,
    employment_id bigint       not null,
    gemeente      varchar(80)  not null,
    reference     varchar(60)  not null,
    decided_on    date         not null,
    first_day     date         not null,
    last_day      date,                  -- as it was decided; null: until it is ended
    loonwaarde    numeric(5,2) check (loonwaarde between 0 and 100), -- null: the forfait of the first months
    hours         numeric(5,2) not null check (hours > 0),
    review_on     date,
    recorded_at   timestamptz  not null,
    recorded_by   varchar(60)  not null,
    check (last_day >= first_day)
);
create index lks_beschikking_employer on lks_beschikking (employer_id, first_day);
create index lks_beschikking_employment on lks_beschikking (employment_id);

create table lks_end (
    id             bigint primary key,
    beschikking_id bigint       not null unique references lks_beschikking on delete cascade,
    last_day       date,                 -- null: it was recorded by mistake and never held
    reason         varchar(200) not null,
    recorded_at    timestamptz  not null,
    recorded_by    varchar(60)  not null
);

create table lks_receipt (
    id             bigint primary key,
    beschikking_id bigint        not null references lks_beschikking on delete cascade,
    month          date          not null,
    amount         numeric(12,2) not null check (amount <> 0), -- below zero: taken back
    received_on    date          not null,
    reference      varchar(60)   not null,
    recorded_at    timestamptz   not null,
    recorded_by    varchar(60)   not null
);
create unique index lks_receipt_once on lks_receipt (beschikking_id, month, amount, received_on, reference);

create table lks_explanation (
    id             bigint primary key,
    beschikking_id bigint       not null references lks_beschikking on delete cascade,
    month          date         not null,
    text           varchar(500) not null,
    recorded_at    timestamptz  not null,
    recorded_by    varchar(60)  not null
);
create index lks_explanation_month on lks_explanation (beschikking_id, month);

create trigger lks_beschikking_rows before update on lks_beschikking
    for each row execute function refuse_change_of_subsidy();
create trigger lks_end_rows before update on lks_end for each row execute function refuse_change_of_subsidy();
create trigger lks_receipt_rows before update on lks_receipt for each row execute function refuse_change_of_subsidy();
create trigger lks_explanation_rows before update on lks_explanation
    for each row execute function refuse_change_of_subsidy();
