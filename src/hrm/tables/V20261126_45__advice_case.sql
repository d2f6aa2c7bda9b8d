-- Questions to HRM-advies, the advice that was given, and who may see what.
create sequence advice_category_id_seq increment 50;
create sequence advice_template_id_seq increment 50;
create sequence advice_case_id_seq increment 50;
create sequence advice_event_id_seq increment 50;
create sequence advice_version_id_seq increment 50;
create sequence advice_release_id_seq increment 50;
create sequence named_reader_id_seq increment 50;
create sequence advice_time_id_seq increment 50;
create sequence case_document_id_seq increment 50;

-- what a case can be about, from a day on; a change is a new row of the same code
create table advice_category (
    id          bigint primary key,
    code        varchar(40)  not null,
    label       varchar(80)  not null,
    place       smallint     not null,
    answer_days smallint     not null check (answer_days between 1 and 365), -- in which an answer is proposed
    in_use      boolean      not null,
    valid_from  date         not null,
    source      varchar(200) not null,
    grade       varchar(20)  not null check (grade in ('vastgesteld', 'te controleren')),
    recorded_at timestamptz  not null,
    recorded_by varchar(60)  not null
);
create index advice_category_code on advice_category (code, valid_from);

-- words to begin an advice with, from a day on; places to fill in stand between braces
create table advice_template (
    id          bigint primary key,
    code        varchar(40)   not null,
    category    varchar(40)   not null,
    title       varchar(80)   not null,
    body        varchar(6000) not null,
    in_use      boolean       not null,
    valid_from  date          not null,
    recorded_at timestamptz   not null,
    recorded_by varchar(60)   not null
);
create index advice_template_category on advice_template (category, valid_from);

-- the last number that was given out, per employer and year
create table advice_number (
    employer_id bigint not null references employer,
    year        int    not null,
    last        int    not null,
    primary key (employer_id, year)
);

create table advice_case (
    id              bigint primary key,
    version         int           not null,
    employer_id     bigint        not null references employer,
    number          varchar(20)   not null,
    category        varchar(40)   not null,
    question        varchar(4000) not null, -- guarded text
    asker_kind      varchar(20)   not null check (asker_kind in ('ADVISER', 'LEADER', 'EMPLOYEE', 'MUNICIPALITY', 'OTHER')),
    asker_account   varchar(60) references account (name),
    asker_name      varchar(80),
    employment_id   bigint references employment, -- null: about nobody in particular
    asked_on        date          not null,
    deadline        date          not null,
    adviser         varchar(60) references account (name),
    confidential    boolean       not null,
    state           varchar(10)   not null check (state in ('OPEN', 'ADVISED', 'CLOSED')),
    follow_up_on    date,
    follow_up_owner varchar(60) references account (name),
    closed_on       date,
    recorded_at     timestamptz   not null,
    recorded_by     varchar(60)   not null,
    unique (employer_id, number),
    check ((follow_up_on is null) = (follow_up_owner is null)),
    check ((state = 'CLOSED') = (closed_on is not null)),
    check (not confidential or adviser is not null)
);
-- the list of what is to be done, by day, and the whole list, the last first
create index advice_case_to_do on advice_case (employer_id, deadline, id) where state <> 'CLOSED';
create index advice_case_follow_up on advice_case (employer_id, follow_up_on) where follow_up_on is not null;
create index advice_case_all on advice_case (employer_id, asked_on desc, id desc);
create index advice_case_employment on advice_case (employment_id) where employment_id is not null;
create index advice_case_asker on advice_case (asker_account) where asker_account is not null;

-- everything that happened in a case
create table advice_event (
    id          bigint primary key,
    case_id     bigint        not null references advice_case on delete cascade,
    kind        varchar(20)   not null,
    day         date          not null,
    text        varchar(4000) not null, -- guarded text
    recorded_at timestamptz   not null,
    recorded_by varchar(60)   not null
);
create index advice_event_case on advice_event (case_id);

-- each version of an advice as it was given
create table advice_version (
    id          bigint primary key,
    case_id     bigint        not null references advice_case on delete cascade,
    number      smallint      not null,
    text        varchar(8000) not null, -- guarded text
    template_id bigint references advice_template,
    given_on    date          not null,
    recorded_at timestamptz   not null,
    recorded_by varchar(60)   not null,
    unique (case_id, number)
);

-- that a version was given to an account to read
create table advice_release (
    id          bigint primary key,
    case_id     bigint      not null references advice_case on delete cascade,
    version_id  bigint      not null references advice_version on delete cascade,
    account     varchar(60) not null references account (name),
    recorded_at timestamptz not null,
    recorded_by varchar(60) not null,
    unique (version_id, account)
);
create index advice_release_case on advice_release (case_id);
create index advice_release_account on advice_release (account);

-- who may see a confidential case beside its adviser; the last row for an account holds
create table named_reader (
    id          bigint primary key,
    case_id     bigint      not null references advice_case on delete cascade,
    account     varchar(60) not null references account (name),
    may_read    boolean     not null,
    recorded_at timestamptz not null,
    recorded_by varchar(60) not null
);
create index named_reader_case on named_reader (case_id, account, id desc);

-- time spent; a mistake is taken back by a row with minutes below zero
create table advice_time (
    id          bigint primary key,
    case_id     bigint      not null references advice_case on delete cascade,
    account     varchar(60) not null,
    worked_on   date        not null,
    minutes     smallint    not null check (minutes <> 0 and minutes between -1440 and 1440),
    recorded_at timestamptz not null,
    recorded_by varchar(60) not null
);
create index advice_time_case on advice_time (case_id);
create index advice_time_day on advice_time (worked_on);

-- documents in the dossier of the employee that belong to a case
create table case_document (
    id          bigint primary key,
    case_id     bigint      not null references advice_case on delete cascade,
    document_id bigint      not null references document,
    recorded_at timestamptz not null,
    recorded_by varchar(60) not null,
    unique (case_id, document_id)
);

-- the words of question, notes and advice together, for the search over earlier advice
create table advice_words (
    case_id     bigint primary key references advice_case on delete cascade,
    employer_id bigint   not null,
    words       tsvector not null
);
create index advice_words_gin on advice_words using gin (words);

create function begin_advice_words() returns trigger language plpgsql as $$
begin
    insert into advice_words (case_id, employer_id, words)
        values (new.id, new.employer_id, to_tsvector('dutch', new.question));
    return null;
end $$;
create trigger advice_case_words after insert on advice_case for each row execute function begin_advice_words();

create function add_advice_words() returns trigger language plpgsql as $$
begin
    update advice_words set words = words || to_tsvector('dutch', new.text) where case_id = new.case_id;
    return null;
end $$;
create trigger advice_version_words after insert on advice_version for each row execute function add_advice_words();
create trigger advice_event_words after insert on advice_event
    for each row when (new.text <> '') execute function add_advice_words();

-- of a case the question, the asker and whom it is about are never changed
create trigger advice_case_facts
    before update of employer_id, number, question, asker_kind, asker_account, asker_name, employment_id, asked_on,
        recorded_at, recorded_by on advice_case
    for each row when (row(old.employer_id, old.number, old.question, old.asker_kind, old.asker_account, old.asker_name,
        old.employment_id, old.asked_on, old.recorded_at, old.recorded_by) is distinct from row(new.employer_id,
        new.number, new.question, new.asker_kind, new.asker_account, new.asker_name, new.employment_id, new.asked_on,
        new.recorded_at, new.recorded_by))
    execute function refuse_change_of_fact();
create trigger advice_event_rows before update on advice_event for each row execute function refuse_change_of_fact();
create trigger advice_version_rows before update on advice_version for each row execute function refuse_change_of_fact();
create trigger advice_release_rows before update on advice_release for each row execute function refuse_change_of_fact();
create trigger named_reader_rows before update on named_reader for each row execute function refuse_change_of_fact();
create trigger advice_time_rows before update on advice_time for each row execute function refuse_change_of_fact();
create trigger case_document_rows before update on case_document for each row execute function refuse_change_of_fact();
create trigger advice_category_rows before update or delete on advice_category
    for each row execute function refuse_change_of_fact();
create trigger advice_template_rows before update or delete on advice_template
    for each row execute function refuse_change_of_fact();

-- a kind of document for what belongs to a case
insert into document_rule (id, kind, label, place, valid_from, readers, retention, retention_years, source, grade,
    recorded_at, recorded_by) values
    (nextval('document_rule_id_seq'), 'HRM_ADVIES', 'Stuk bij een HRM-advies', 85, '2018-05-25', 'hr-adviseur,controleur',
     'YEARS', 2, 'Niet langer dan nodig (AVG artikel 5); twee jaar na het dienstverband is de praktijk',
     'te controleren', now(), 'inrichting');
