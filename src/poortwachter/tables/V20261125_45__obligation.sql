-- What the Wet verbetering poortwachter asks in each case, what was done about it, and who looks after the case.
create sequence poortwachter_fact_id_seq increment 50;
create sequence obligation_id_seq increment 50;
create sequence obligation_change_id_seq increment 50;
create sequence casemanager_id_seq increment 50;

-- what happened in a case, with its day: never changed; a mistake is withdrawn by a row that names it
create table poortwachter_fact (
    id          bigint primary key,
    employer_id bigint       not null,
    case_id     bigint       not null references absence_case on delete cascade,
    kind        varchar(40)  not null,
    day         date         not null,
    note        varchar(300) not null, -- guarded text: which document, or why it is withdrawn
    withdraws   bigint unique references poortwachter_fact on delete cascade,
    recorded_at timestamptz  not null,
    recorded_by varchar(60)  not null
);
create index poortwachter_fact_case on poortwachter_fact (case_id);

-- the obligations as they stand now; how they came to stand so is in obligation_change
create table obligation (
    id            bigint primary key,
    version       int          not null,
    employer_id   bigint       not null,
    employment_id bigint       not null,
    case_id       bigint       not null references absence_case on delete cascade,
    kind          varchar(40)  not null,
    number        int          not null, -- the how manieth of its kind: evaluations
    from_day      date,                  -- the first day on which it can be done
    due           date         not null, -- the legal date
    warn          date         not null, -- the legal date, or the last working day before it
    state         varchar(10)  not null check (state in ('OPEN', 'DONE', 'MISSED', 'LAPSED', 'MOMENT')),
    done_on       date,
    done_by       varchar(60),
    reason        varchar(300) not null,
    unique (case_id, kind, number),
    check (warn <= due),
    check ((state = 'DONE') = (done_on is not null))
);
-- the task list: only what is still to be done, by day
create index obligation_to_do on obligation (employer_id, due) where state = 'OPEN';
create index obligation_employment on obligation (employment_id);

-- an earlier date or state is kept with the reason of the change
create table obligation_change (
    id            bigint primary key,
    obligation_id bigint       not null references obligation on delete cascade,
    case_id       bigint       not null,
    old_due       date         not null,
    new_due       date         not null,
    old_state     varchar(10)  not null,
    new_state     varchar(10)  not null,
    why           varchar(300) not null,
    recorded_at   timestamptz  not null,
    recorded_by   varchar(60)  not null
);
create index obligation_change_case on obligation_change (case_id);
create index obligation_change_obligation on obligation_change (obligation_id);

-- who looks after a case, and who stands in on which days; the last row holds
create table casemanager (
    id           bigint primary key,
    employer_id  bigint       not null,
    case_id      bigint       not null references absence_case on delete cascade,
    account      varchar(60)  not null references account (name),
    role         varchar(40)  not null,
    deputy       varchar(60) references account (name),
    deputy_from  date,
    deputy_until date,
    from_day     date         not null,
    note         varchar(300) not null, -- guarded text
    recorded_at  timestamptz  not null,
    recorded_by  varchar(60)  not null,
    check ((deputy is null) = (deputy_from is null) and (deputy is null) = (deputy_until is null)),
    check (deputy_until >= deputy_from),
    check (deputy <> account)
);
create index casemanager_now on casemanager (case_id, id desc);

create trigger poortwachter_fact_rows before update on poortwachter_fact
    for each row execute function refuse_change_of_absence();
create trigger obligation_change_rows before update on obligation_change
    for each row execute function refuse_change_of_absence();
create trigger casemanager_rows before update on casemanager
    for each row execute function refuse_change_of_absence();
