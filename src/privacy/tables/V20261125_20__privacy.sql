create sequence guard_word_id_seq increment 50;
create sequence secrecy_statement_id_seq increment 50;
create sequence legal_hold_id_seq increment 50;
create sequence retention_proposal_id_seq increment 50;
create sequence retention_outcome_id_seq increment 50;
create sequence inzage_request_id_seq increment 50;
create sequence data_breach_id_seq increment 50;
create sequence data_breach_step_id_seq increment 50;
create sequence processing_activity_id_seq increment 50;

-- what a functioneel beheerder changed in the list of words that comes with the program; the last row of a day wins
create table guard_word (
    id           bigint primary key,
    section      varchar(20) not null,
    word         varchar(60) not null,
    counts       boolean not null, -- false: switched off
    valid_from   date not null,
    reason       varchar(200) not null,
    recorded_at  timestamptz not null,
    recorded_by  varchar(60) not null
);

-- UAVG art. 30 lid 4: only who is bound to secrecy handles data about health
create table secrecy_statement (
    id            bigint primary key,
    account       varchar(60) not null,
    full_name     varchar(80) not null,
    signed_on     date not null,
    text_version  varchar(20) not null,
    recorded_at   timestamptz not null,
    recorded_by   varchar(60) not null
);
create index secrecy_statement_account on secrecy_statement (account);

create table secrecy_end (
    statement_id  bigint primary key references secrecy_statement,
    last_day      date not null,
    reason        varchar(200) not null,
    recorded_at   timestamptz not null,
    recorded_by   varchar(60) not null
);

-- nothing of this person is erased in these days: a lawsuit, an objection, an investigation
create table legal_hold (
    id           bigint primary key,
    employer_id  bigint not null references employer,
    person_id    bigint not null references person,
    first_day    date not null,
    reason       varchar(200) not null,
    recorded_at  timestamptz not null,
    recorded_by  varchar(60) not null
);
create index legal_hold_employer on legal_hold (employer_id);

create table legal_hold_end (
    legal_hold_id  bigint primary key references legal_hold,
    last_day       date not null,
    reason         varchar(200) not null,
    recorded_at    timestamptz not null,
    recorded_by    varchar(60) not null
);

-- what may go; the row itself goes with what it names, so that nothing about the person stays behind here
create table retention_proposal (
    id             bigint primary key,
    version        int not null,
    employer_id    bigint not null references employer,
    what           varchar(80) not null,
    item_id        bigint not null,
    employment_id  bigint not null,
    ended          date not null,
    kept_through   date not null,
    described      varchar(160) not null,
    proposed_on    date not null,
    agreed_at      timestamptz,
    agreed_by      varchar(60),
    unique (what, item_id),
    check (kept_through >= ended),
    check ((agreed_at is null) = (agreed_by is null))
);
create index retention_proposal_employer on retention_proposal (employer_id);

-- how much went, when and by whom; without whose it was
create table retention_outcome (
    id           bigint primary key,
    employer_id  bigint not null references employer,
    what         varchar(80) not null,
    items        integer not null check (items > 0),
    persons      integer not null check (persons > 0),
    agreed_by    varchar(60) not null,
    erased_by    varchar(60) not null,
    erased_at    timestamptz not null,
    constraint retention_outcome_two_people check (erased_by <> agreed_by or erased_by = 'automatisch')
);

create table inzage_request (
    id           bigint primary key,
    employer_id  bigint not null references employer,
    person_id    bigint not null references person,
    kind         varchar(20) not null check (kind in ('INZAGE', 'CORRECTION', 'ERASURE')),
    received_on  date not null,
    due_on       date not null,
    asked        varchar(500) not null,
    recorded_at  timestamptz not null,
    recorded_by  varchar(60) not null
);
create index inzage_request_employer on inzage_request (employer_id);

create table inzage_answer (
    request_id   bigint primary key references inzage_request,
    answered_on  date not null,
    answer       varchar(500) not null,
    recorded_at  timestamptz not null,
    recorded_by  varchar(60) not null
);

create table data_breach (
    id           bigint primary key,
    employer_id  bigint not null references employer,
    known_at     timestamptz not null,
    what         varchar(500) not null,
    persons      integer not null check (persons >= 0),
    risk         boolean not null,
    recorded_at  timestamptz not null,
    recorded_by  varchar(60) not null
);

create table data_breach_step (
    id           bigint primary key,
    breach_id    bigint not null references data_breach,
    act          varchar(20) not null check (act in ('REPORTED', 'TOLD', 'CLOSED')),
    at           timestamptz not null,
    note         varchar(300) not null,
    recorded_at  timestamptz not null,
    recorded_by  varchar(60) not null
);
create index data_breach_step_breach on data_breach_step (breach_id);

-- the register of AVG art. 30; another text is a new row with the same name and a later day
create table processing_activity (
    id           bigint primary key,
    name         varchar(80) not null,
    valid_from   date not null,
    ended        boolean not null,
    purpose      varchar(300) not null,
    ground       varchar(300) not null,
    persons      varchar(300) not null,
    data         varchar(300) not null,
    receivers    varchar(300) not null,
    kept         varchar(300) not null,
    safety       varchar(300) not null,
    recorded_at  timestamptz not null,
    recorded_by  varchar(60) not null
);

create trigger guard_word_rows before update or delete on guard_word
    for each row execute function refuse_change_of_fact();
create trigger secrecy_statement_rows before update or delete on secrecy_statement
    for each row execute function refuse_change_of_fact();
create trigger secrecy_end_rows before update or delete on secrecy_end
    for each row execute function refuse_change_of_fact();
create trigger legal_hold_rows before update or delete on legal_hold
    for each row execute function refuse_change_of_fact();
create trigger legal_hold_end_rows before update or delete on legal_hold_end
    for each row execute function refuse_change_of_fact();
create trigger retention_outcome_rows before update or delete on retention_outcome
    for each row execute function refuse_change_of_fact();
create trigger data_breach_rows before update or delete on data_breach
    for each row execute function refuse_change_of_fact();
create trigger data_breach_step_rows before update or delete on data_breach_step
    for each row execute function refuse_change_of_fact();
create trigger processing_activity_rows before update or delete on processing_activity
    for each row execute function refuse_change_of_fact();

-- these may go after their term, so only changing is refused
create function refuse_update_of_fact() returns trigger language plpgsql as $$
begin
    raise exception 'a recorded fact is not changed: a correction is a new fact' using errcode = 'NW001';
end $$;
create trigger inzage_request_rows before update on inzage_request
    for each row execute function refuse_update_of_fact();
create trigger inzage_answer_rows before update on inzage_answer
    for each row execute function refuse_update_of_fact();

insert into processing_activity (id, name, valid_from, ended, purpose, ground, persons, data, receivers, kept, safety,
    recorded_at, recorded_by) values
    (nextval('processing_activity_id_seq'), 'Personeelsadministratie', '2026-11-01', false,
     'Uitvoeren van de arbeidsovereenkomst',
     'AVG art. 6 lid 1 b en c', 'Medewerkers', 'Naam, adres, geboortedatum, contract, uren, rekening; BSN versleuteld',
     'Geen', 'Meestal 2 jaar na het einde van het dienstverband (te controleren)',
     'Rollen per werkgever, tweede stap bij aanmelden, audittrail, versleuteld BSN', now(), 'inrichting'),
    (nextval('processing_activity_id_seq'), 'Salarisadministratie', '2026-11-01', false,
     'Loon betalen, loonaangifte doen',
     'AVG art. 6 lid 1 b en c; AWR art. 52', 'Medewerkers', 'Loon, inhoudingen, rekening, beslag; BSN voor de Belastingdienst',
     'Belastingdienst, pensioenfonds, bank, schuldeisers bij beslag', '7 jaar (AWR art. 52)',
     'Twee personen keuren goed, audittrail', now(), 'inrichting'),
    (nextval('processing_activity_id_seq'), 'Verzuimbegeleiding', '2026-11-01', false,
     'Loon doorbetalen bij ziekte en re-integratie',
     'AVG art. 6 lid 1 c; AVG art. 9 lid 2 b; UAVG art. 30 lid 1', 'Medewerkers die ziek zijn of waren',
     'Data en percentages van verzuim, mogelijkheden in het werk, afspraken; geen aard of oorzaak van de ziekte',
     'UWV, arbodienst of bedrijfsarts', 'Ten hoogste 2 jaar (te controleren)',
     'Geheimhouding per account, elke inzage in de audittrail, bewaking van vrije tekst', now(), 'inrichting'),
    (nextval('processing_activity_id_seq'), 'Arbodienstverlening', '2026-11-01', false,
     'Veilig werk, ongevallen melden, spreekuren plannen',
     'AVG art. 6 lid 1 c; Arbowet art. 5, 9 en 14', 'Medewerkers en slachtoffers van ongevallen',
     'Afspraken zonder medische gegevens, ongevallen, certificaten', 'Arbodienst, Nederlandse Arbeidsinspectie',
     '2 jaar na het einde; ongevallenregister 10 jaar (te controleren)', 'Rollen, audittrail', now(), 'inrichting'),
    (nextval('processing_activity_id_seq'), 'Indicaties Wsw en beschut werk', '2026-11-01', false,
     'Subsidie, herindicatie en statistiek',
     'AVG art. 6 lid 1 c en e; Wsw art. 11; Participatiewet art. 10b', 'Medewerkers met een indicatie',
     'Besluit, geldigheid, categorie (gegeven over gezondheid)', 'Gemeente, UWV, CBS',
     '2 jaar na het einde van het dienstverband (te controleren)', 'Aparte rechten; niet naar inleners', now(), 'inrichting'),
    (nextval('processing_activity_id_seq'), 'Toegang en audittrail', '2026-11-01', false,
     'Weten wie wat deed en zag', 'AVG art. 5 lid 2 en art. 32', 'Gebruikers van het systeem',
     'Account, handeling, moment', 'Geen', 'Zolang het systeem in gebruik is (te controleren)',
     'Keten van hashes: niets verdwijnt ongemerkt', now(), 'inrichting');
