-- Loonstop and opschorting (art. 7:629 lid 3 and lid 6 BW). Recording one is the notice: it holds from that moment at the
-- earliest (lid 7). Nothing is changed; its end is a new fact.
create sequence loonmaatregel_id_seq increment 50;
create sequence loonmaatregel_end_id_seq increment 50;

create table loonmaatregel (
    id            bigint primary key,
    employer_id   bigint      not null,
    employment_id bigint      not null,
    case_id       bigint      not null references absence_case on delete cascade,
    kind          varchar(20) not null check (kind in ('LOONSTOP', 'OPSCHORTING')),
    ground        varchar(1) check (ground in ('A', 'B', 'C', 'D', 'E', 'F')), -- letter of lid 3, of a loonstop
    first_day     date        not null,
    last_day      date,                 -- as it was announced; null: until it is ended
    notified_at   timestamptz not null,
    notified_by   varchar(60) not null,
    check ((kind = 'LOONSTOP') = (ground is not null)),
    check (last_day >= first_day)
);
create index loonmaatregel_employment on loonmaatregel (employment_id);
create index loonmaatregel_case on loonmaatregel (case_id);

create table loonmaatregel_end (
    id               bigint primary key,
    loonmaatregel_id bigint      not null unique references loonmaatregel on delete cascade,
    last_day         date,              -- null: it was withdrawn and never held
    recorded_at      timestamptz not null,
    recorded_by      varchar(60) not null
);

create function refuse_change_of_loonmaatregel() returns trigger language plpgsql as $$
begin
    raise exception 'a loonmaatregel is append only: its end is a new fact' using errcode = 'NW001';
end $$;
create trigger loonmaatregel_rows before update on loonmaatregel
    for each row execute function refuse_change_of_loonmaatregel();
create trigger loonmaatregel_end_rows before update on loonmaatregel_end
    for each row execute function refuse_change_of_loonmaatregel();
