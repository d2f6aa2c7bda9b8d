-- From which day a decision holds; empty when it holds from its own day on. What is past its term may go as a whole.
alter table indicatie add column valid_from date check (valid_from <= valid_until);
drop trigger indicatie_rows on indicatie;
create trigger indicatie_rows before update on indicatie
    for each row execute function refuse_update_of_fact();

create sequence indicatie_lapse_id_seq increment 50;
create sequence participation_fact_id_seq increment 50;
create sequence college_id_seq increment 50;
create sequence herindicatie_id_seq increment 50;
create sequence herindicatie_step_id_seq increment 50;
create sequence checklist_answer_id_seq increment 50;
create sequence herindicatie_follow_up_id_seq increment 50;

-- A death, or the withdrawal of an indicatie, from its day on; a mistake is taken back by a row that names it.
create table indicatie_lapse (
    id           bigint primary key,
    person_id    bigint not null references person,
    ground       varchar(20) not null check (ground in ('DEATH', 'WITHDRAWN', 'OWN_REQUEST')),
    day          date not null,
    withdraws    bigint unique references indicatie_lapse on delete cascade,
    recorded_at  timestamptz not null,
    recorded_by  varchar(60) not null,
    reason       varchar(200) not null
);
create index indicatie_lapse_person on indicatie_lapse (person_id);

-- Advice beschut werk, and the doelgroepregister: what was asked and what came of it, each with its day.
create table participation_fact (
    id           bigint primary key,
    person_id    bigint not null references person,
    kind         varchar(30) not null check (kind in ('BESCHUT_ASKED', 'BESCHUT_ASKED_SELF', 'BESCHUT_POSITIVE',
                     'BESCHUT_NEGATIVE', 'REGISTER_IN', 'REGISTER_OUT')),
    day          date not null,
    withdraws    bigint unique references participation_fact on delete cascade,
    recorded_at  timestamptz not null,
    recorded_by  varchar(60) not null,
    reason       varchar(200) not null
);
create index participation_fact_person on participation_fact (person_id);

-- To whom an application for somebody who lives in the municipality goes; the last row of a municipality counts.
create table college (
    id            bigint primary key,
    employer_id   bigint not null references employer,
    municipality  varchar(80) not null,
    street        varchar(80) not null,
    house_number  varchar(20) not null,
    postal_code   varchar(10) not null,
    city          varchar(80) not null,
    recorded_at   timestamptz not null,
    recorded_by   varchar(60) not null
);
create index college_of_employer on college (employer_id, municipality);

-- The indicatie of everybody in service as it stands now, computed from the facts: what lists and signals read.
create table indicatie_term (
    employment_id  bigint primary key references employment,
    employer_id    bigint not null,
    person_id      bigint not null,
    decided_on     date,
    valid_until    date,
    category       varchar(10) check (category in ('MATIG', 'ERNSTIG')),
    lapse_on       date,
    lapse_ground   varchar(20),
    latest         date,
    warn           date,
    first_signal   date,
    finding        varchar(30) not null,
    check (latest is null or warn <= latest and first_signal <= latest)
);
create index indicatie_term_list on indicatie_term (employer_id, lapse_on, employment_id);
create index indicatie_term_latest on indicatie_term (employer_id, latest) where latest is not null;
create index indicatie_term_finding on indicatie_term (employer_id, finding) where finding <> '';
create index indicatie_term_person on indicatie_term (person_id);

-- A herindicatie from its signal to its end; how it went is in herindicatie_step.
create table herindicatie (
    id               bigint primary key,
    version          int not null,
    employer_id      bigint not null references employer,
    employment_id    bigint not null references employment,
    person_id        bigint not null references person,
    ground           varchar(20) not null check (ground in ('VALIDITY', 'THIRTEEN_WEEKS', 'OWN_REQUEST')),
    state            varchar(20) not null check (state in ('TO_START', 'FILE', 'SENT', 'RECEIVED', 'DECIDED',
                         'OBJECTION', 'CLOSED')),
    valid_until      date,
    case_id          bigint,
    opened_on        date not null,
    latest           date,
    due              date,
    sent_on          date,
    received_on      date,
    decided_on       date,
    outcome          varchar(30),
    objection_until  date,
    objected_on      date,
    closed_on        date,
    college_id       bigint references college,
    check ((state = 'CLOSED') = (closed_on is not null))
);
-- one at a time for each reason; a case of absence and an end of validity have one file ever
create unique index herindicatie_open on herindicatie (employment_id, ground) where state <> 'CLOSED';
create unique index herindicatie_case on herindicatie (case_id) where case_id is not null;
create index herindicatie_list on herindicatie (employer_id, state, due, id);
create index herindicatie_employment on herindicatie (employment_id);
create index herindicatie_person on herindicatie (person_id);

create table herindicatie_step (
    id               bigint primary key,
    herindicatie_id  bigint not null references herindicatie on delete cascade,
    kind             varchar(30) not null,
    day              date not null,
    note             varchar(500) not null, -- guarded text
    recorded_at      timestamptz not null,
    recorded_by      varchar(60) not null
);
create index herindicatie_step_file on herindicatie_step (herindicatie_id);

-- What the dossier must hold; the last answer of an item counts.
create table checklist_answer (
    id               bigint primary key,
    herindicatie_id  bigint not null references herindicatie on delete cascade,
    item             varchar(30) not null,
    answer           varchar(10) not null check (answer in ('YES', 'NO')),
    day              date not null,
    note             varchar(2000) not null, -- guarded text
    document_id      bigint references document,
    recorded_at      timestamptz not null,
    recorded_by      varchar(60) not null
);
create index checklist_answer_file on checklist_answer (herindicatie_id);

-- The application as it was sent, encrypted.
create table sent_application (
    herindicatie_id  bigint primary key references herindicatie on delete cascade,
    cipher           bytea not null,
    sha256           varchar(64) not null,
    recorded_at      timestamptz not null,
    recorded_by      varchar(60) not null
);

-- What a decision or a lapse brings: somebody does it and says so; nothing here ends an employment.
create table herindicatie_follow_up (
    id               bigint primary key,
    version          int not null,
    employer_id      bigint not null references employer,
    employment_id    bigint not null references employment,
    herindicatie_id  bigint references herindicatie on delete cascade,
    kind             varchar(30) not null,
    about            varchar(60) not null, -- the same thing brings the same task once
    due              date not null,
    done_on          date,
    done_by          varchar(60),
    note             varchar(500) not null, -- guarded text
    unique (employment_id, kind, about),
    check ((done_on is null) = (done_by is null))
);
create index herindicatie_follow_up_open on herindicatie_follow_up (employer_id, due) where done_on is null;
create index herindicatie_follow_up_file on herindicatie_follow_up (herindicatie_id);

create trigger indicatie_lapse_rows before update on indicatie_lapse
    for each row execute function refuse_update_of_fact();
create trigger participation_fact_rows before update on participation_fact
    for each row execute function refuse_update_of_fact();
create trigger college_rows before update or delete on college
    for each row execute function refuse_change_of_fact();
create trigger herindicatie_step_rows before update on herindicatie_step
    for each row execute function refuse_update_of_fact();
create trigger checklist_answer_rows before update on checklist_answer
    for each row execute function refuse_update_of_fact();
create trigger sent_application_rows before update on sent_application
    for each row execute function refuse_update_of_fact();

-- Papers about indications are for those who may see indications only.
insert into document_rule (id, kind, label, place, valid_from, readers, retention, retention_years, source, grade,
    recorded_at, recorded_by) values
    (nextval('document_rule_id_seq'), 'INDICATIE', 'Indicatie en herindicatie', 45, '2006-01-01',
     'indicatiebeheerder,controleur', 'YEARS', 2,
     'Personeelsdossier: gebruikelijk twee jaar na het einde van het dienstverband (AVG art. 5: niet langer dan nodig)',
     'te controleren', now(), 'inrichting');
