create sequence placement_fact_id_seq increment 50;

-- Which kind of work somebody does, where and for which rate, from a day on; a later record goes before an earlier one.
create table placement_fact (
    id                   bigint primary key,
    employment_id        bigint not null references employment,
    valid_from           date not null,
    recorded_at          timestamptz not null,
    recorded_by          varchar(60) not null,
    reason               varchar(200) not null,
    werksoort            varchar(30),
    afdeling             varchar(60),
    inlener              varchar(120),
    tarief_per_uur       numeric(8, 2) check (tarief_per_uur >= 0),
    loonwaarde_procent   numeric(5, 2) check (loonwaarde_procent between 0 and 100)
);

create index placement_fact_now on placement_fact (employment_id, valid_from desc, recorded_at desc, id desc);

create trigger placement_fact_rows before update or delete on placement_fact
    for each row execute function refuse_change_of_fact();
create trigger placement_fact_whole before truncate on placement_fact
    for each statement execute function refuse_change_of_fact();
