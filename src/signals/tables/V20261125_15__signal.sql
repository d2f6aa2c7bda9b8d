-- Something that somebody must know or do. The key says what it is about: the same thing is raised once, whoever asks.
create sequence signal_id_seq increment 50;

create table signal (
    id          bigint primary key,
    key         varchar(200) not null unique, -- "kind:what it is about"
    kind        varchar(80)  not null,        -- the key up to its first colon
    employer_id bigint       not null,
    role        varchar(40)  not null,        -- for whoever has this role for the employer
    account     varchar(60),                  -- and then only for this account
    text        varchar(300) not null,
    link        varchar(300) not null,
    due         date         not null,
    direct      boolean      not null,
    raised_at   timestamptz  not null
);
create index signal_role on signal (employer_id, role, raised_at desc);

-- who put a signal away; it stays for whoever else has the role
create table signal_seen (
    signal_id bigint      not null references signal on delete cascade,
    account   varchar(60) not null,
    seen_at   timestamptz not null,
    primary key (signal_id, account)
);
