-- Begeleid werken (art. 7 Wsw): a regular employer gets a subsidy for somebody, an organisation a fee for guidance. What is
-- agreed has its day; a payment is prepared by one account and approved by another; when the job ends, she may come back.
create sequence begeleid_werken_id_seq increment 50;
create sequence begeleid_werken_terms_id_seq increment 50;
create sequence begeleid_werken_payment_id_seq increment 50;
create sequence begeleid_werken_step_id_seq increment 50;
create sequence begeleid_werken_end_id_seq increment 50;
create sequence terugkeer_id_seq increment 50;
create sequence begeleid_werken_besluit_id_seq increment 50;

create table begeleid_werken (
    id            bigint primary key,
    employer_id   bigint       not null,
    employment_id bigint       not null,
    regular_employer varchar(120) not null,
    contact       varchar(120) not null,
    street        varchar(120) not null,
    place         varchar(80)  not null, -- with its postal code
    iban          varchar(34)  not null,
    first_day     date         not null,
    offered       varchar(500) not null, -- the organisations that she could choose from, by semicolons
    own_proposal  boolean      not null,
    seeking_since date,                  -- of an own proposal: since when no placement was found
    recorded_at   timestamptz  not null,
    recorded_by   varchar(60)  not null
);
create index begeleid_werken_employer on begeleid_werken (employer_id, id);
create index begeleid_werken_employment on begeleid_werken (employment_id);

create table begeleid_werken_terms (
    id           bigint primary key,
    placement_id bigint        not null references begeleid_werken on delete cascade,
    valid_from   date          not null,
    method       varchar(20)   not null check (method in ('PERCENTAGE', 'LOONWAARDE')),
    wage_costs   numeric(12,2) not null check (wage_costs > 0),
    percentage   numeric(5,2)  not null check (percentage between 0 and 100),
    organisation varchar(120)  not null,
    guidance_fee numeric(12,2) not null check (guidance_fee >= 0), -- per month
    months       integer       not null check (months in (1, 3)),  -- paid per so many months
    review_on    date,
    policy       varchar(200)  not null, -- the rule of the municipality on which the height rests
    recorded_at  timestamptz   not null,
    recorded_by  varchar(60)   not null
);
create index begeleid_werken_terms_placement on begeleid_werken_terms (placement_id);

create table begeleid_werken_payment (
    id           bigint primary key,
    placement_id bigint        not null references begeleid_werken on delete cascade,
    kind         varchar(20)   not null check (kind in ('SUBSIDY', 'GUIDANCE')),
    first_month  date          not null,
    months       integer       not null check (months between 1 and 3),
    expected     numeric(12,2) not null,
    amount       numeric(12,2) not null check (amount >= 0),
    proof        varchar(200)  not null, -- which payslip or invoice was seen
    recorded_at  timestamptz   not null,
    recorded_by  varchar(60)   not null
);
create index begeleid_werken_payment_placement on begeleid_werken_payment (placement_id);

create table begeleid_werken_step (
    id          bigint primary key,
    payment_id  bigint       not null references begeleid_werken_payment on delete cascade,
    kind        varchar(20)  not null check (kind in ('APPROVED', 'REJECTED', 'PAID')),
    on_day      date         not null,
    note        varchar(200) not null,
    recorded_at timestamptz  not null,
    recorded_by varchar(60)  not null,
    unique (payment_id, kind)
);

create table begeleid_werken_end (
    id           bigint primary key,
    placement_id bigint      not null unique references begeleid_werken on delete cascade,
    last_day     date        not null,
    ground       varchar(30) not null,
    recorded_at  timestamptz not null,
    recorded_by  varchar(60) not null
);

create table terugkeer (
    id           bigint primary key,
    placement_id bigint       not null unique references begeleid_werken on delete cascade,
    outcome      varchar(30)  not null,
    on_day       date         not null,
    note         varchar(500) not null,
    recorded_at  timestamptz  not null,
    recorded_by  varchar(60)  not null
);

-- the decision to the regular employer as it was printed, encrypted
create table begeleid_werken_besluit (
    id           bigint primary key,
    placement_id bigint      not null references begeleid_werken on delete cascade,
    written_on   date        not null,
    cipher       bytea       not null,
    recorded_at  timestamptz not null,
    recorded_by  varchar(60) not null
);
create index begeleid_werken_besluit_placement on begeleid_werken_besluit (placement_id);

create function refuse_own_approval() returns trigger language plpgsql as $$
begin
    if new.kind = 'APPROVED' and exists (select 1 from begeleid_werken_payment p
                                         where p.id = new.payment_id and p.recorded_by = new.recorded_by) then
        raise exception 'who prepared a payment does not approve it' using errcode = 'NW002';
    end if;
    return new;
end $$;
create trigger begeleid_werken_four_eyes before insert on begeleid_werken_step
    for each row execute function refuse_own_approval();

create trigger begeleid_werken_rows before update on begeleid_werken
    for each row execute function refuse_change_of_subsidy();
create trigger begeleid_werken_terms_rows before update on begeleid_werken_terms
    for each row execute function refuse_change_of_subsidy();
create trigger begeleid_werken_payment_rows before update on begeleid_werken_payment
    for each row execute function refuse_change_of_subsidy();
create trigger begeleid_werken_step_rows before update on begeleid_werken_step
    for each row execute function refuse_change_of_subsidy();
create trigger begeleid_werken_end_rows before update on begeleid_werken_end
    for each row execute function refuse_change_of_subsidy();
create trigger terugkeer_rows before update on terugkeer for each row execute function refuse_change_of_subsidy();
create trigger begeleid_werken_besluit_rows before update on begeleid_werken_besluit
    for each row execute function refuse_change_of_subsidy();
