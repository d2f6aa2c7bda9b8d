create sequence entered_law_value_id_seq increment 50;

-- Values of the law or a cao that people entered; nothing is overwritten, only a confirmation is added later.
create table entered_law_value (
    id           bigint primary key,
    key          varchar(80)  not null,
    holds_from   date         not null,
    value        varchar(40)  not null,
    source       varchar(400) not null check (length(trim(source)) > 0),
    entered_by   varchar(60)  not null,
    entered_at   timestamptz  not null,
    confirmed_by varchar(60),
    confirmed_at timestamptz,
    check ((confirmed_by is null) = (confirmed_at is null)),
    constraint entered_law_value_four_eyes check (confirmed_by is distinct from entered_by)
);

create index entered_law_value_key on entered_law_value (key, holds_from);

create function refuse_change_of_law_value() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.confirmed_by is null
       and (new.id, new.key, new.holds_from, new.value, new.source, new.entered_by, new.entered_at)
           is not distinct from
           (old.id, old.key, old.holds_from, old.value, old.source, old.entered_by, old.entered_at) then
        return new;
    end if;
    raise exception 'an entered value of the law is only added or confirmed' using errcode = 'NW001';
end $$;

create trigger entered_law_value_rows before update or delete on entered_law_value
    for each row execute function refuse_change_of_law_value();
create trigger entered_law_value_whole before truncate on entered_law_value
    for each statement execute function refuse_change_of_law_value();
