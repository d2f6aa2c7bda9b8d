-- The individueel ontwikkelplan, the yearly functioneringsgesprek, and training.
create sequence development_goal_id_seq increment 50;
create sequence development_action_id_seq increment 50;
create sequence plan_version_id_seq increment 50;
create sequence plan_line_id_seq increment 50;
create sequence functioneringsgesprek_id_seq increment 50;
create sequence training_id_seq increment 50;

-- what somebody wants to learn or reach; its words are never changed
create table development_goal (
    id            bigint primary key,
    version       int          not null,
    employer_id   bigint       not null references employer,
    employment_id bigint       not null references employment,
    text          varchar(300) not null, -- guarded text
    set_on        date         not null,
    ended_on      date,
    reached       boolean,               -- null while it is worked on
    recorded_at   timestamptz  not null,
    recorded_by   varchar(60)  not null,
    check ((ended_on is null) = (reached is null))
);
create index development_goal_employment on development_goal (employment_id);

create table functioneringsgesprek (
    id            bigint primary key,
    version       int          not null,
    employer_id   bigint       not null references employer,
    employment_id bigint       not null references employment,
    planned_on    date         not null,
    place         varchar(120) not null,
    talker        varchar(60)  not null references account (name), -- who holds it
    held_on       date,
    report        varchar(4000),                                   -- guarded text
    opinion       varchar(1000),                                   -- of the employee, guarded text
    cancelled_on  date,
    cancel_reason varchar(300),                                    -- guarded text
    recorded_at   timestamptz  not null,
    recorded_by   varchar(60)  not null,
    check ((held_on is null) = (report is null)),
    check ((cancelled_on is null) = (cancel_reason is null)),
    check (held_on is null or cancelled_on is null)
);
create index functioneringsgesprek_employment on functioneringsgesprek (employment_id, held_on);
create index functioneringsgesprek_planned on functioneringsgesprek (employer_id, planned_on)
    where held_on is null and cancelled_on is null;

-- who does what and when, for a goal or as agreed in a functioneringsgesprek
create table development_action (
    id            bigint primary key,
    version       int          not null,
    employer_id   bigint       not null references employer,
    employment_id bigint       not null references employment,
    goal_id       bigint references development_goal on delete cascade,
    talk_id       bigint references functioneringsgesprek on delete cascade,
    what          varchar(300) not null, -- guarded text
    who           varchar(80)  not null,
    due           date         not null,
    done_on       date,
    recorded_at   timestamptz  not null,
    recorded_by   varchar(60)  not null,
    check ((goal_id is null) <> (talk_id is null))
);
create index development_action_employment on development_action (employment_id);
create index development_action_open on development_action (employer_id, due) where done_on is null;

-- the plan as it was on a day; that it was signed or talked over is recorded once
create table plan_version (
    id            bigint primary key,
    version       int         not null,
    employer_id   bigint      not null references employer,
    employment_id bigint      not null references employment,
    number        smallint    not null,
    fixed_on      date        not null,
    agreed_on     date,
    manner        varchar(10) check (manner in ('SIGNED', 'DISCUSSED')),
    recorded_at   timestamptz not null,
    recorded_by   varchar(60) not null,
    unique (employment_id, number),
    check ((agreed_on is null) = (manner is null))
);

create table plan_line (
    id         bigint primary key,
    version_id bigint       not null references plan_version on delete cascade,
    place      smallint     not null,
    goal       varchar(300) not null,
    what       varchar(300),
    who        varchar(80),
    due        date,
    done_on    date
);
create index plan_line_version on plan_line (version_id);

create table training (
    id            bigint primary key,
    version       int          not null,
    employer_id   bigint       not null references employer,
    employment_id bigint       not null references employment,
    title         varchar(120) not null, -- guarded text
    provider      varchar(120) not null,
    from_day      date         not null,
    completed_on  date,
    valid_until   date,                  -- of the proof that came with it
    ended_on      date,                  -- it counts no more
    recorded_at   timestamptz  not null,
    recorded_by   varchar(60)  not null,
    check (valid_until is null or completed_on is not null)
);
create index training_employment on training (employment_id);
create index training_expiry on training (employer_id, valid_until) where valid_until is not null and ended_on is null;

create trigger plan_line_rows before update on plan_line for each row execute function refuse_change_of_fact();
create trigger development_goal_words before update of employer_id, employment_id, text, set_on on development_goal
    for each row when (row(old.employer_id, old.employment_id, old.text, old.set_on)
        is distinct from row(new.employer_id, new.employment_id, new.text, new.set_on))
    execute function refuse_change_of_fact();
-- what was talked over stays as it was written
create trigger functioneringsgesprek_held before update on functioneringsgesprek
    for each row when (old.held_on is not null) execute function refuse_change_of_fact();
