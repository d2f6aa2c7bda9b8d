-- With what other programs call the API for an account: less than the account may, and not for ever.
create sequence api_token_id_seq increment 50;

create table api_token (
    id           bigint primary key,
    account      varchar(60)  not null references account (name),
    name         varchar(60)  not null,
    hash         varchar(64)  not null unique,
    roles        varchar(300) not null,
    employers    varchar(300) not null, -- empty: every employer of the account
    writes       boolean      not null,
    holds_until  date         not null,
    made_at      timestamptz  not null,
    last_used_at timestamptz,
    revoked_at   timestamptz,
    revoked_by   varchar(60),
    check (holds_until <= (made_at + interval '366 days')::date),
    check ((revoked_by is null) = (revoked_at is null))
);

create index api_token_account on api_token (account);
