-- Who is signed in on the screens, since when and from where; ending a row ends the session.
create sequence sign_in_session_id_seq increment 50;

create table sign_in_session (
    id        bigint primary key,
    account   varchar(60)  not null,
    since     timestamptz  not null,
    last_seen timestamptz  not null,
    address   varchar(60)  not null,
    browser   varchar(200) not null,
    ended_at  timestamptz,
    ended_by  varchar(60),
    check ((ended_by is null) = (ended_at is null))
);

create index sign_in_session_account on sign_in_session (account, last_seen);
