create sequence employer_id_seq increment 50;

create table employer (
    id                         bigint primary key,
    version                    integer not null,
    name                       varchar(120) not null,
    loonheffingennummer        varchar(12) not null check (loonheffingennummer ~ '^[0-9]{9}L[0-9]{2}$'),
    kvk                        varchar(8) not null check (kvk ~ '^[0-9]{8}$'),
    iban                       varchar(34) not null,
    cao                        varchar(60) not null,
    overheidswerkgever         boolean not null,
    overheidswerkgever_source  varchar(200),
    whk_percentage             numeric(5, 2) check (whk_percentage between 0 and 100),
    small_for_aof              boolean not null,
    vakantietoeslag_month      integer not null check (vakantietoeslag_month between 1 and 12),
    payment_day                integer not null check (payment_day between 1 and 31)
);

-- Per regeling an exception to what "overheidswerkgever" says about Ufo.
create table employer_ufo (
    employer_id bigint not null references employer,
    regeling    varchar(20) not null,
    applies     boolean not null,
    primary key (employer_id, regeling)
);

-- A month whose wages are paid on another day than the usual one.
create table employer_payment_date (
    employer_id  bigint not null references employer,
    month        date not null check (extract(day from month) = 1),
    payment_date date not null,
    primary key (employer_id, month)
);
