-- To whom and on which accounts a wage is paid. Every account but the first waits for a second person: the database itself
-- says which is the first, so that no way of recording can pass it by. What was recorded before this rule keeps counting.
alter table employment_fact
    add column payee_kind         varchar(20) check (payee_kind in ('EMPLOYEE', 'BEWINDVOERDER', 'BEHEERREKENING', 'OTHER')),
    add column payee_name         varchar(70),
    add column payee_street       varchar(80),
    add column payee_house_number varchar(12),
    add column payee_postal_code  varchar(10),
    add column payee_city         varchar(60),
    add column payee_reference    varchar(35),
    add column second_iban        varchar(34),
    add column second_holder      varchar(70),
    add column second_amount      numeric(12, 2) check (second_amount > 0),
    add column needs_confirmation boolean not null default false,
    add constraint employment_fact_second_whole check (num_nonnulls(second_iban, second_amount) in (0, 2));

create index employment_fact_to_confirm on employment_fact (employment_id) where needs_confirmation;

-- The employment is held meanwhile: of two accounts that are recorded at once only one can be the first.
create function mark_account_to_confirm() returns trigger language plpgsql as $$
begin
    perform 1 from employment where id = new.employment_id for no key update;
    new.needs_confirmation := exists (
        select 1 from employment_fact f where f.employment_id = new.employment_id and f.topic = 'BANK');
    return new;
end $$;

create trigger employment_fact_account before insert on employment_fact
    for each row when (new.topic = 'BANK') execute function mark_account_to_confirm();

create sequence bank_confirmation_id_seq increment 50;

-- What a second person decided about a changed account: confirmed with how it was verified, or refused with the reason.
create table bank_confirmation (
    id          bigint primary key,
    fact_id     bigint not null unique references employment_fact,
    decided_by  varchar(60) not null,
    decided_at  timestamptz not null,
    refused     boolean not null,
    how         varchar(20) check (how in ('TELEPHONE', 'DESK', 'COURT_LETTER', 'OTHER')),
    explanation varchar(500),
    first_month date check (extract(day from first_month) = 1),
    constraint bank_confirmation_whole check (
        case when refused then num_nonnulls(how, first_month) = 0 and explanation is not null
             else num_nulls(how, first_month) = 0 and (how <> 'OTHER' or explanation is not null) end)
);

-- Who recorded a change may take it back, but never confirm it.
create function guard_bank_confirmation() returns trigger language plpgsql as $$
declare
    fact employment_fact;
begin
    select * into fact from employment_fact where id = new.fact_id;
    if not fact.needs_confirmation then
        raise exception 'this fact needs no confirmation' using errcode = 'NW011';
    end if;
    if not new.refused and fact.recorded_by = new.decided_by then
        raise exception 'who recorded an account cannot confirm it' using errcode = 'NW011';
    end if;
    return new;
end $$;

create trigger bank_confirmation_four_eyes before insert on bank_confirmation
    for each row execute function guard_bank_confirmation();

-- The letter about the change went to the address that was known before it.
create table account_change_told (
    confirmation_id bigint primary key references bank_confirmation,
    told_by         varchar(60) not null,
    told_at         timestamptz not null
);

create trigger bank_confirmation_rows before update or delete on bank_confirmation
    for each row execute function refuse_change_of_fact();
create trigger bank_confirmation_whole before truncate on bank_confirmation
    for each statement execute function refuse_change_of_fact();
create trigger account_change_told_rows before update or delete on account_change_told
    for each row execute function refuse_change_of_fact();
create trigger account_change_told_whole before truncate on account_change_told
    for each statement execute function refuse_change_of_fact();
