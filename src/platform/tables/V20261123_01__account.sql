create sequence account_id_seq increment 50;

create table account (
    id              bigint primary key,
    version         integer not null,
    name            varchar(60) not null unique check (name = lower(name)),
    full_name       varchar(120) not null,
    password_hash   varchar(255) not null,
    all_employers   boolean not null default false,
    failed_attempts integer not null default 0,
    locked_until    timestamptz
);

create table account_role (
    account_id bigint not null references account,
    role       varchar(40) not null check (role in ('salarisadministrateur', 'hr-adviseur', 'arbocoordinator',
                                                    'leidinggevende', 'functioneel-beheerder', 'controleur')),
    primary key (account_id, role)
);

-- the employers are personnel's; this area only keeps their numbers
create table account_employer (
    account_id  bigint not null references account,
    employer_id bigint not null,
    primary key (account_id, employer_id)
);
