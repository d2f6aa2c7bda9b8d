-- The store of the bedrijfsarts. Only the services of one role read it; what is written in it is encrypted before it gets here.
-- The audit trail names a file by its number, never the person.
create sequence medical_file_id_seq increment 50;
create sequence medical_item_id_seq increment 50;
create sequence own_consult_id_seq increment 50;

create table medical_file (
    id             bigint primary key,
    employer_id    bigint      not null references employer,
    employment_id  bigint      not null references employment unique,
    opened_at      timestamptz not null,
    opened_by      varchar(60) not null
);
create index medical_file_employer on medical_file (employer_id);

create table medical_item (
    id           bigint primary key,
    file_id      bigint      not null references medical_file on delete cascade,
    format       varchar(10),           -- null for a note
    title        bytea       not null,  -- encrypted
    content      bytea       not null,  -- encrypted
    recorded_at  timestamptz not null,
    recorded_by  varchar(60) not null
);
create index medical_item_file on medical_item (file_id);

-- the open spreekuur, and a PMO: of these the employer does not even know that they are
create table own_consult (
    id           bigint primary key,
    version      int          not null,
    file_id      bigint       not null references medical_file on delete cascade,
    kind         varchar(30)  not null check (kind in ('OPEN_SPREEKUUR', 'PMO')),
    planned_on   date         not null,
    planned_at   time         not null,
    place        varchar(120) not null,
    state        varchar(20)  not null check (state in ('PLANNED', 'HELD', 'NOT_COME', 'CANCELLED')),
    recorded_at  timestamptz  not null,
    recorded_by  varchar(60)  not null
);
create index own_consult_file on own_consult (file_id);

-- What was written stays as it was; a file goes as a whole after its term.
create trigger medical_item_rows before update on medical_item
    for each row execute function refuse_change_of_fact();
create trigger medical_item_whole before truncate on medical_item
    for each statement execute function refuse_change_of_fact();
