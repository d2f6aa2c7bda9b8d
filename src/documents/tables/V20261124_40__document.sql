create sequence document_rule_id_seq increment 50;
create sequence document_id_seq increment 50;
create sequence document_event_id_seq increment 50;
create sequence identity_check_id_seq increment 50;

-- Which kinds of documents there are, who may see them and how long they are kept, from a day on; a later record of the
-- same day goes before an earlier one. A change is a new row.
create table document_rule (
    id               bigint primary key,
    kind             varchar(30) not null,
    label            varchar(60) not null,
    place            smallint not null,
    valid_from       date not null,
    readers          varchar(200) not null,
    retention        varchar(20) not null check (retention in ('CALENDAR_YEARS', 'YEARS')),
    retention_years  smallint not null check (retention_years between 0 and 100),
    source           varchar(300) not null,
    grade            varchar(20) not null check (grade in ('vastgesteld', 'te controleren')),
    recorded_at      timestamptz not null,
    recorded_by      varchar(60) not null
);

-- What the document is; its content stands apart so that it can be destroyed while this row stays.
create table document (
    id             bigint primary key,
    employment_id  bigint not null references employment,
    kind           varchar(30) not null,
    title          varchar(80) not null,
    valid_from     date not null,
    format         varchar(10) not null check (format in ('PDF', 'JPEG', 'PNG')),
    bytes          integer not null check (bytes > 0),
    sha256         varchar(64) not null,
    recorded_at    timestamptz not null,
    recorded_by    varchar(60) not null
);

create index document_of_employment on document (employment_id, kind);

-- Encrypted as the BSN is: a copy of a passport must not be readable in a back-up.
create table document_content (
    document_id  bigint primary key references document,
    cipher       bytea not null
);

create table document_event (
    id           bigint primary key,
    document_id  bigint not null references document,
    act          varchar(20) not null check (act in ('WITHDRAWN', 'PROPOSED', 'DESTROYED')),
    reason       varchar(200) not null,
    recorded_at  timestamptz not null,
    recorded_by  varchar(60) not null,
    unique (document_id, act)
);

-- Who saw which proof of identity; its number is not kept, for a copy is not always allowed.
create table identity_check (
    id             bigint primary key,
    employment_id  bigint not null references employment,
    checked_on     date not null,
    checked_by     varchar(80) not null,
    proof          varchar(30) not null,
    valid_until    date not null,
    recorded_at    timestamptz not null,
    recorded_by    varchar(60) not null,
    constraint identity_check_proof_valid check (valid_until >= checked_on)
);

create index identity_check_of_employment on identity_check (employment_id);

create table identity_check_withdrawal (
    identity_check_id  bigint primary key references identity_check,
    reason             varchar(200) not null,
    recorded_at        timestamptz not null,
    recorded_by        varchar(60) not null
);

create trigger document_rule_rows before update or delete on document_rule
    for each row execute function refuse_change_of_fact();
create trigger document_rule_whole before truncate on document_rule
    for each statement execute function refuse_change_of_fact();
create trigger document_rows before update or delete on document
    for each row execute function refuse_change_of_fact();
create trigger document_whole before truncate on document
    for each statement execute function refuse_change_of_fact();
create trigger document_event_rows before update or delete on document_event
    for each row execute function refuse_change_of_fact();
create trigger document_event_whole before truncate on document_event
    for each statement execute function refuse_change_of_fact();
create trigger identity_check_rows before update or delete on identity_check
    for each row execute function refuse_change_of_fact();
create trigger identity_check_whole before truncate on identity_check
    for each statement execute function refuse_change_of_fact();
create trigger identity_check_withdrawal_rows before update or delete on identity_check_withdrawal
    for each row execute function refuse_change_of_fact();
create trigger identity_check_withdrawal_whole before truncate on identity_check_withdrawal
    for each statement execute function refuse_change_of_fact();

-- Destruction takes two people: what one proposed, another does.
create function guard_document_event() returns trigger language plpgsql as $$
begin
    if new.act = 'DESTROYED' and not exists (select 1 from document_event e where e.document_id = new.document_id
            and e.act = 'PROPOSED' and e.recorded_by <> new.recorded_by) then
        raise exception 'a document is destroyed by another than who proposed it' using errcode = 'NW010';
    end if;
    return new;
end $$;

create trigger document_event_guard before insert on document_event
    for each row execute function guard_document_event();

-- The content of a document never changes, and goes only when its destruction was recorded.
create function guard_document_content() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and exists (select 1 from document_event e
            where e.document_id = old.document_id and e.act = 'DESTROYED') then
        return old;
    end if;
    raise exception 'the content of a document is kept as it is' using errcode = 'NW010';
end $$;

create trigger document_content_rows before update or delete on document_content
    for each row execute function guard_document_content();
create trigger document_content_whole before truncate on document_content
    for each statement execute function refuse_change_of_fact();

insert into document_rule (id, kind, label, place, valid_from, readers, retention, retention_years, source, grade,
    recorded_at, recorded_by) values
    (nextval('document_rule_id_seq'), 'IDENTITEIT', 'Identiteitsbewijs', 10, '2006-01-01',
     'salarisadministrateur,hr-adviseur,controleur', 'CALENDAR_YEARS', 5,
     'Bewaren tot en met het vijfde volle kalenderjaar na het einde van het dienstverband (Uitvoeringsregeling loonbelasting 2011, hoofdstuk 7)',
     'te controleren', now(), 'inrichting'),
    (nextval('document_rule_id_seq'), 'LOONHEFFINGSVERKLARING', 'Opgaaf gegevens voor de loonheffingen', 20, '2006-01-01',
     'salarisadministrateur,controleur', 'CALENDAR_YEARS', 5,
     'Bewaren tot en met het vijfde volle kalenderjaar na het einde van het dienstverband (Uitvoeringsregeling loonbelasting 2011, hoofdstuk 7)',
     'te controleren', now(), 'inrichting'),
    (nextval('document_rule_id_seq'), 'ARBEIDSOVEREENKOMST', 'Arbeidsovereenkomst', 30, '2006-01-01',
     'salarisadministrateur,hr-adviseur,controleur', 'YEARS', 2,
     'Personeelsdossier: gebruikelijk twee jaar na het einde van het dienstverband (AVG art. 5: niet langer dan nodig)',
     'te controleren', now(), 'inrichting'),
    (nextval('document_rule_id_seq'), 'BESCHIKKING', 'Beschikking', 40, '2006-01-01',
     'salarisadministrateur,hr-adviseur,controleur', 'YEARS', 2,
     'Personeelsdossier: gebruikelijk twee jaar na het einde van het dienstverband (AVG art. 5: niet langer dan nodig)',
     'te controleren', now(), 'inrichting'),
    (nextval('document_rule_id_seq'), 'BEWINDVOERING', 'Bewindvoering of volmacht', 50, '2006-01-01',
     'salarisadministrateur,controleur', 'YEARS', 7,
     'Hoort bij de loonadministratie: zeven jaar (AWR art. 52)',
     'te controleren', now(), 'inrichting'),
    (nextval('document_rule_id_seq'), 'OVERIG', 'Overig', 90, '2006-01-01',
     'salarisadministrateur,hr-adviseur,controleur', 'YEARS', 2,
     'Personeelsdossier: gebruikelijk twee jaar na het einde van het dienstverband (AVG art. 5: niet langer dan nodig)',
     'te controleren', now(), 'inrichting');
