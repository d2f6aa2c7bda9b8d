create sequence letter_field_id_seq increment 50;
create sequence letter_template_id_seq increment 50;
create sequence representative_id_seq increment 50;
create sequence letter_id_seq increment 50;
create sequence letter_sending_id_seq increment 50;

-- About what letters can be written; an area adds its kinds by a migration of its own.
create table letter_kind (
    code     varchar(40) primary key,
    label    varchar(80) not null,
    topic    varchar(20) not null check (topic in ('VERZUIM', 'LOON', 'OVERIG')),
    readers  varchar(200) not null,
    place    smallint not null
);

-- What must be filled in, beside the name, the number and the employer, which are always there.
create table letter_field (
    id        bigint primary key,
    kind      varchar(40) not null references letter_kind,
    code      varchar(30) not null,
    label     varchar(60) not null,
    form      varchar(10) not null check (form in ('DAY', 'LINE', 'TEXT')),
    help      varchar(200) not null,
    place     smallint not null,
    unique (kind, code)
);

-- The words of a letter from a day on; a change is a new row.
create table letter_template (
    id           bigint primary key,
    kind         varchar(40) not null references letter_kind,
    valid_from   date not null,
    subject      varchar(120) not null,
    body         varchar(6000) not null,
    recorded_at  timestamptz not null,
    recorded_by  varchar(60) not null
);

-- Who gets letters beside the person herself, from a day on; the end is a row of its own.
create table representative (
    id            bigint primary key,
    person_id     bigint not null references person,
    kind          varchar(20) not null check (kind in ('BEWINDVOERDER', 'MENTOR', 'CURATOR', 'BEGELEIDER')),
    name          varchar(120) not null,
    street        varchar(80) not null,
    house_number  varchar(20) not null,
    postal_code   varchar(10) not null,
    city          varchar(80) not null,
    email         varchar(120) not null,
    receives      varchar(60) not null,
    valid_from    date not null,
    recorded_at   timestamptz not null,
    recorded_by   varchar(60) not null
);

create index representative_of_person on representative (person_id);

create table representative_end (
    representative_id  bigint primary key references representative,
    last_day           date not null,
    recorded_at        timestamptz not null,
    recorded_by        varchar(60) not null
);

-- A letter to one addressee, as it was printed.
create table letter (
    id                 bigint primary key,
    employment_id      bigint not null references employment,
    kind               varchar(40) not null references letter_kind,
    template_id        bigint not null references letter_template,
    about              varchar(60) not null,
    representative_id  bigint references representative,
    addressee          varchar(120) not null,
    subject            varchar(200) not null,
    written_on         date not null,
    bytes              integer not null check (bytes > 0),
    sha256             varchar(64) not null,
    recorded_at        timestamptz not null,
    recorded_by        varchar(60) not null
);

create index letter_of_employment on letter (employment_id);
create index letter_about on letter (about) where about <> '';

-- Encrypted as a document is.
create table letter_content (
    letter_id  bigint primary key references letter,
    cipher     bytea not null
);

create table letter_sending (
    id           bigint primary key,
    letter_id    bigint not null references letter,
    manner       varchar(20) not null check (manner in ('POST', 'HANDED_OVER', 'EMAIL', 'NOT_SENT')),
    sent_on      date not null,
    recorded_at  timestamptz not null,
    recorded_by  varchar(60) not null
);

create index letter_sending_of_letter on letter_sending (letter_id);

-- Nothing is changed; only what is past its term goes, as a whole.
create trigger letter_template_rows before update or delete on letter_template
    for each row execute function refuse_change_of_fact();
create trigger letter_template_whole before truncate on letter_template
    for each statement execute function refuse_change_of_fact();
create trigger representative_rows before update on representative
    for each row execute function refuse_change_of_fact();
create trigger representative_whole before truncate on representative
    for each statement execute function refuse_change_of_fact();
create trigger representative_end_rows before update on representative_end
    for each row execute function refuse_change_of_fact();
create trigger representative_end_whole before truncate on representative_end
    for each statement execute function refuse_change_of_fact();
create trigger letter_rows before update on letter
    for each row execute function refuse_change_of_fact();
create trigger letter_whole before truncate on letter
    for each statement execute function refuse_change_of_fact();
create trigger letter_content_rows before update on letter_content
    for each row execute function refuse_change_of_fact();
create trigger letter_content_whole before truncate on letter_content
    for each statement execute function refuse_change_of_fact();
create trigger letter_sending_rows before update on letter_sending
    for each row execute function refuse_change_of_fact();
create trigger letter_sending_whole before truncate on letter_sending
    for each statement execute function refuse_change_of_fact();
