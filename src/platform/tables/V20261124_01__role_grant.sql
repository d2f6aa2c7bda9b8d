-- Which account has which role for which employer on which days: granted by one, confirmed by another, never overwritten.
create sequence role_grant_id_seq increment 50;

create table role_grant (
    id           bigint primary key,
    account      varchar(60) not null references account (name),
    role         varchar(40) not null check (role in ('salarisadministrateur', 'hr-adviseur', 'arbocoordinator',
                                                      'leidinggevende', 'functioneel-beheerder', 'controleur')),
    employer_id  bigint, -- null: every employer
    holds_from   date        not null,
    holds_until  date,
    granted_by   varchar(60) not null,
    granted_at   timestamptz not null,
    confirmed_by varchar(60),
    confirmed_at timestamptz,
    ended_by     varchar(60),
    ended_at     timestamptz,
    check (holds_until >= holds_from),
    check ((confirmed_by is null) = (confirmed_at is null)),
    check ((ended_by is null) = (ended_at is null)),
    constraint role_grant_four_eyes check (confirmed_by is null or granted_by = 'systeem' and confirmed_by = 'systeem'
                                           or confirmed_by <> granted_by and confirmed_by <> account)
);

create index role_grant_account on role_grant (account);

-- what accounts had before keeps holding
insert into role_grant (id, account, role, employer_id, holds_from, granted_by, granted_at, confirmed_by, confirmed_at)
select row_number() over (order by a.name, r.role, e.employer_id), a.name, r.role, e.employer_id, current_date,
       'systeem', now(), 'systeem', now()
from account a
join account_role r on r.account_id = a.id
left join account_employer e on e.account_id = a.id
where a.all_employers or e.employer_id is not null;

select setval('role_grant_id_seq', (select coalesce(max(id), 0) + 50 from role_grant));

create function refuse_change_of_role_grant() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE'
       and (new.id, new.account, new.role, new.employer_id, new.holds_from, new.holds_until, new.granted_by, new.granted_at)
           is not distinct from
           (old.id, old.account, old.role, old.employer_id, old.holds_from, old.holds_until, old.granted_by, old.granted_at)
       and (old.confirmed_by is null or (new.confirmed_by, new.confirmed_at) is not distinct from
                                        (old.confirmed_by, old.confirmed_at))
       and old.ended_by is null then
        return new;
    end if;
    raise exception 'a granted role is append only: it is confirmed or ended' using errcode = 'NW001';
end $$;

create trigger role_grant_rows before update or delete on role_grant
    for each row execute function refuse_change_of_role_grant();
create trigger role_grant_whole before truncate on role_grant
    for each statement execute function refuse_change_of_role_grant();

drop table account_role;
drop table account_employer;
alter table account drop column all_employers;
alter table account add column last_sign_in timestamptz;

-- which two roles one account may not have, and why; the reason is shown to who asks for it
create table incompatible_roles (
    id            bigint primary key,
    role          varchar(40)  not null,
    other         varchar(40)  not null,
    same_employer boolean      not null, -- only when both are for the same employer
    reason        varchar(300) not null,
    unique (role, other)
);

insert into incompatible_roles (id, role, other, same_employer, reason) values
    (1, 'salarisadministrateur', 'functioneel-beheerder', false,
     'Wie looncomponenten en wettelijke waarden vastlegt, mag daarmee niet zelf lonen uitbetalen.'),
    (2, 'salarisadministrateur', 'arbocoordinator', true,
     'Wie het loon betaalt, hoort de persoonlijke gegevens van de arbodienst niet te kennen.'),
    (3, 'controleur', 'functioneel-beheerder', false,
     'Wie controleert, mag niet beslissen wie welke rechten heeft.'),
    (4, 'controleur', 'salarisadministrateur', true,
     'Wie controleert, mag niet beoordelen wat zij zelf heeft berekend of betaald.'),
    (5, 'controleur', 'hr-adviseur', true,
     'Wie controleert, mag niet beoordelen wat zij zelf heeft vastgelegd.'),
    (6, 'controleur', 'arbocoordinator', true,
     'Wie controleert, mag niet beoordelen wat zij zelf heeft vastgelegd.'),
    (7, 'controleur', 'leidinggevende', true,
     'Wie controleert, mag niet beoordelen wat zij zelf heeft vastgelegd.');
