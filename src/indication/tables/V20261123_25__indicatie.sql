create sequence indicatie_id_seq increment 50;

-- Decisions about the Wsw-indicatie: special personal data. A mistake is mended by a later record about the same decision.
create table indicatie (
    id                      bigint primary key,
    person_id               bigint not null references person,
    decided_on              date not null,
    valid_until             date not null check (valid_until >= decided_on),
    arbeidshandicap         varchar(10) check (arbeidshandicap in ('MATIG', 'ERNSTIG')),
    advies_begeleid_werken  boolean,
    recorded_at             timestamptz not null,
    recorded_by             varchar(60) not null,
    reason                  varchar(200) not null
);

create index indicatie_person on indicatie (person_id, decided_on desc, recorded_at desc, id desc);
create index indicatie_valid_until on indicatie (valid_until);

create trigger indicatie_rows before update or delete on indicatie
    for each row execute function refuse_change_of_fact();
create trigger indicatie_whole before truncate on indicatie
    for each statement execute function refuse_change_of_fact();
