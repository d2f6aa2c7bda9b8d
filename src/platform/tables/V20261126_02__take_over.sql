-- Who takes over the own tasks of an account while it is away; ended early by a moment, never taken out.
create sequence take_over_id_seq increment 50;

create table take_over (
    id          bigint primary key,
    account     varchar(60) not null references account (name),
    deputy      varchar(60) not null references account (name),
    from_day    date        not null,
    until_day   date        not null,
    recorded_at timestamptz not null,
    ended_at    timestamptz,
    check (from_day <= until_day),
    check (account <> deputy)
);
create index take_over_deputy on take_over (deputy, until_day) where ended_at is null;
create index take_over_account on take_over (account);
