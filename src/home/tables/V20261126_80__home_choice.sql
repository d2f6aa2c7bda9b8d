-- What each account chose for its own home page and mail; a convenience of the person, so it is simply changed.
create table home_choice (
    account        varchar(60) primary key,
    version        integer     not null,
    area           varchar(60),
    term           varchar(10) check (term in ('LATE', 'TODAY', 'WEEK', 'LATER')),
    mine           boolean     not null default false,
    every_employer boolean     not null default false,
    weekly_mail    boolean     not null default true
);
