create sequence poortwachter_document_id_seq increment 50;
create sequence document_version_id_seq increment 50;
create sequence document_signature_id_seq increment 50;

-- All of it goes with its case, when that is past its term.
-- A document that the Wet verbetering poortwachter asks for in one case.
create table poortwachter_document (
    id             bigint primary key,
    employer_id    bigint not null references employer,
    employment_id  bigint not null references employment,
    case_id        bigint not null references absence_case on delete cascade,
    kind           varchar(30) not null check (kind in ('PROBLEEMANALYSE', 'PLAN_VAN_AANPAK', 'BIJSTELLING',
                       'EERSTEJAARSEVALUATIE', 'EINDEVALUATIE', 'MELDING_42')),
    started_on     date not null,
    recorded_at    timestamptz not null,
    recorded_by    varchar(60) not null
);

create index poortwachter_document_of_case on poortwachter_document (case_id);

-- What is being written, kept at every change; the only row here that changes.
create table document_draft (
    document_id  bigint primary key references poortwachter_document on delete cascade,
    version      integer not null,
    cipher       bytea not null,
    saved_at     timestamptz not null,
    saved_by     varchar(60) not null
);

-- The document as it was at one moment, encrypted: the facts of the case, the questions and the answers.
create table document_version (
    id           bigint primary key,
    document_id  bigint not null references poortwachter_document on delete cascade,
    number       smallint not null check (number > 0),
    cipher       bytea not null,
    sha256       varchar(64) not null,
    recorded_at  timestamptz not null,
    recorded_by  varchar(60) not null,
    unique (document_id, number)
);

create table document_signature (
    id           bigint primary key,
    version_id   bigint not null references document_version on delete cascade,
    party        varchar(10) not null check (party in ('EMPLOYEE', 'EMPLOYER')),
    name         varchar(120) not null,
    agreed       boolean not null,
    signed_on    date not null,
    recorded_at  timestamptz not null,
    recorded_by  varchar(60) not null,
    unique (version_id, party)
);

create trigger poortwachter_document_rows before update on poortwachter_document
    for each row execute function refuse_change_of_fact();
create trigger poortwachter_document_whole before truncate on poortwachter_document
    for each statement execute function refuse_change_of_fact();
create trigger document_version_rows before update on document_version
    for each row execute function refuse_change_of_fact();
create trigger document_version_whole before truncate on document_version
    for each statement execute function refuse_change_of_fact();
create trigger document_signature_rows before update on document_signature
    for each row execute function refuse_change_of_fact();
create trigger document_signature_whole before truncate on document_signature
    for each statement execute function refuse_change_of_fact();

-- After a signature there is no other version: what must change is a new document.
create function guard_document_version() returns trigger language plpgsql as $$
begin
    if exists (select 1 from document_signature s join document_version v on v.id = s.version_id
               where v.document_id = new.document_id) then
        raise exception 'a signed document is never changed; make a new one' using errcode = 'NW010';
    end if;
    return new;
end $$;

create trigger document_version_guard before insert on document_version
    for each row execute function guard_document_version();

-- Only the last version can be signed.
create function guard_document_signature() returns trigger language plpgsql as $$
begin
    if exists (select 1 from document_version v join document_version later on later.document_id = v.document_id
               where v.id = new.version_id and later.number > v.number) then
        raise exception 'only the last version is signed' using errcode = 'NW010';
    end if;
    return new;
end $$;

create trigger document_signature_guard before insert on document_signature
    for each row execute function guard_document_signature();

-- The letters about a case go with it too: letters lie below absence and know of a case only its words.
create function erase_letters_of_case() returns trigger language plpgsql as $$
begin
    delete from letter_sending where letter_id in (select id from letter where about = 'verzuim ' || old.id);
    delete from letter_content where letter_id in (select id from letter where about = 'verzuim ' || old.id);
    delete from letter where about = 'verzuim ' || old.id;
    return old;
end $$;

create trigger absence_case_letters after delete on absence_case
    for each row execute function erase_letters_of_case();
