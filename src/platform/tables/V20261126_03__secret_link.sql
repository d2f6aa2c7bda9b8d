-- Addresses that somebody gives to her calendar: who has the address reads what it shows, without signing in. Only the
-- digest of its secret is kept. ONCE is a link that the server makes for itself and uses at once.
create sequence secret_link_id_seq increment 50;

create table secret_link (
    id           bigint primary key,
    account      varchar(60) not null references account (name),
    purpose      varchar(20) not null check (purpose in ('CALENDAR', 'ONCE')),
    hash         varchar(64) not null unique,
    made_at      timestamptz not null,
    ends_at      timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz
);
create index secret_link_account on secret_link (account, purpose);
-- one address of a kind at a time: a new one makes the old one worthless
create unique index secret_link_single on secret_link (account) where purpose = 'CALENDAR' and revoked_at is null;
