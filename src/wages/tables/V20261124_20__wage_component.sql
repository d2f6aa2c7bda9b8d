-- the definitions that come with the program have numbers below the first block of the sequence
create sequence wage_component_id_seq increment 50 start 101;

-- What a wage component is from a month on; nothing is overwritten: a change is a new row, a second person confirms it.
create table wage_component (
    id                  bigint       primary key,
    code                varchar(40)  not null check (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    valid_from          date         not null check (extract(day from valid_from) = 1),
    text                varchar(60)  not null check (trim(text) <> ''),
    measure             varchar(10)  not null check (measure in ('AMOUNT', 'HOURS')),
    direction           varchar(10)  not null check (direction in ('PAID', 'DEDUCTED')),
    percentage          numeric(6, 2) check (percentage > 0),
    taxation            varchar(20)  not null check (taxation in ('TABEL', 'BIJZONDERE_BELONING', 'ONBELAST')),
    premieloon          boolean      not null,
    zvw                 boolean      not null,
    pension             boolean      not null,
    vakantietoeslag     boolean      not null,
    eindejaarsuitkering boolean      not null,
    minimumloon         boolean      not null,
    receipt             boolean      not null default false,
    account             varchar(20)  not null check (account <> ''),
    counter_account     varchar(20)  not null default '',
    grade               varchar(20)  not null check (grade in ('VASTGESTELD', 'TE_CONTROLEREN')),
    source              varchar(400) not null check (trim(source) <> ''),
    ended               boolean      not null default false,
    standard            boolean      not null default false,
    recorded_by         varchar(60)  not null,
    recorded_at         timestamptz  not null,
    confirmed_by        varchar(60),
    confirmed_at        timestamptz,
    withdrawn_by        varchar(60),
    withdrawn_at        timestamptz,
    constraint wage_component_percentage check ((measure = 'HOURS') = (percentage is not null)),
    constraint wage_component_untaxed check (taxation <> 'ONBELAST'
        or not (premieloon or zvw or pension or vakantietoeslag or eindejaarsuitkering or minimumloon)),
    constraint wage_component_four_eyes check (confirmed_by is distinct from recorded_by),
    check ((confirmed_by is null) = (confirmed_at is null)),
    check ((withdrawn_by is null) = (withdrawn_at is null)),
    check (confirmed_by is null or withdrawn_by is null)
);

create index wage_component_code on wage_component (code, valid_from);
-- one proposal at a time: whoever confirms must see what holds otherwise
create unique index wage_component_waiting on wage_component (code)
    where not standard and confirmed_by is null and withdrawn_by is null;

create function refuse_change_of_wage_component() returns trigger language plpgsql as $$
declare
    allowed wage_component;
begin
    if tg_op = 'UPDATE' then
        allowed := old;
        allowed.confirmed_by := new.confirmed_by;
        allowed.confirmed_at := new.confirmed_at;
        allowed.withdrawn_by := new.withdrawn_by;
        allowed.withdrawn_at := new.withdrawn_at;
        if not old.standard and old.confirmed_by is null and old.withdrawn_by is null
           and new is not distinct from allowed then
            return new;
        end if;
    end if;
    raise exception 'the definition of a wage component is only added, confirmed or withdrawn' using errcode = 'NW001';
end $$;

create trigger wage_component_rows before update or delete on wage_component
    for each row execute function refuse_change_of_wage_component();
create trigger wage_component_whole before truncate on wage_component
    for each statement execute function refuse_change_of_wage_component();
