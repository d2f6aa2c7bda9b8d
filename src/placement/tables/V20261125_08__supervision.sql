-- Which account leads which team, and which account acts for which inlener, on which days: only added to and ended.
create sequence supervision_id_seq increment 50;
create sequence host_grant_id_seq increment 50;

create table supervision (
    id           bigint primary key,
    employer_id  bigint       not null references employer,
    location     varchar(60)  not null,
    group_leader varchar(80)  not null,
    account      varchar(60)  not null references account (name),
    deputy       boolean      not null,
    holds_from   date         not null,
    holds_until  date,                  -- last day
    reason       varchar(200) not null,
    granted_by   varchar(60)  not null,
    granted_at   timestamptz  not null,
    ended_on     date,                  -- last day after it was ended sooner; before holds_from: it never held
    ended_by     varchar(60),
    ended_at     timestamptz,
    check (holds_until >= holds_from),
    check ((ended_by is null) = (ended_at is null) and (ended_by is null) = (ended_on is null))
);
create index supervision_account on supervision (account, employer_id);
create index supervision_team on supervision (employer_id, location, group_leader);

create table host_grant (
    id           bigint primary key,
    employer_id  bigint       not null references employer,
    inlener      varchar(120) not null, -- as in placement_fact
    account      varchar(60)  not null references account (name),
    holds_from   date         not null,
    holds_until  date,
    reason       varchar(200) not null,
    granted_by   varchar(60)  not null,
    granted_at   timestamptz  not null,
    ended_on     date,
    ended_by     varchar(60),
    ended_at     timestamptz,
    check (holds_until >= holds_from),
    check ((ended_by is null) = (ended_at is null) and (ended_by is null) = (ended_on is null))
);
create index host_grant_account on host_grant (account, employer_id);

create function refuse_change_of_leading() returns trigger language plpgsql as $$
declare
    ending constant text[] := array['ended_on', 'ended_by', 'ended_at'];
begin
    if tg_op = 'UPDATE' and old.ended_by is null and to_jsonb(new) - ending = to_jsonb(old) - ending then
        return new;
    end if;
    raise exception 'who leads a team or acts for an inlener is append only: it is ended' using errcode = 'NW001';
end $$;

create trigger supervision_rows before update or delete on supervision
    for each row execute function refuse_change_of_leading();
create trigger supervision_whole before truncate on supervision
    for each statement execute function refuse_change_of_leading();
create trigger host_grant_rows before update or delete on host_grant
    for each row execute function refuse_change_of_leading();
create trigger host_grant_whole before truncate on host_grant
    for each statement execute function refuse_change_of_leading();
