-- The outbox: one row for every signal that is mailed to an account; several rows of an account go in one mail.
create sequence signal_mail_id_seq increment 50;
create sequence signal_choice_id_seq increment 50;

create table signal_mail (
    id         bigint primary key,
    signal_id  bigint      not null references signal on delete cascade,
    account    varchar(60) not null,
    -- SENDING is in the hands of a server; DOUBTFUL: nobody knows whether it left, so it is not sent again by itself
    state      varchar(20) not null check (state in ('WAITING', 'SENDING', 'SENT', 'SEEN', 'DOUBTFUL', 'REFUSED')),
    not_before timestamptz not null,
    attempts   int         not null default 0,
    failure    varchar(100), -- why the last attempt failed, in Dutch
    changed_at timestamptz not null,
    unique (signal_id, account)
);
create index signal_mail_due on signal_mail (not_before) where state in ('WAITING', 'SENDING');

-- How a kind of signal reaches a role from a day on; the one recorded last of the greatest first day holds.
create table signal_choice (
    id          bigint primary key,
    role        varchar(40) not null,
    kind        varchar(80) not null,
    manner      varchar(20) not null check (manner in ('DIRECT', 'DIGEST', 'SCREEN')),
    holds_from  date        not null,
    recorded_at timestamptz not null,
    recorded_by varchar(60) not null
);
create trigger signal_choice_rows before update or delete on signal_choice
    for each row execute function refuse_change_of_fact();
create trigger signal_choice_whole before truncate on signal_choice
    for each statement execute function refuse_change_of_fact();

-- Which night work was done for which day; one server takes it, and what failed is tried again.
create table nightly_run (
    day         date         not null,
    work        varchar(120) not null,
    title       varchar(200) not null,
    attempts    int          not null,
    started_at  timestamptz  not null,
    finished_at timestamptz,
    failure     varchar(200),
    primary key (day, work)
);
