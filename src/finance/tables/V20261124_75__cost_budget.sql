create sequence cost_budget_id_seq increment 50;

-- What is budgeted for a kostenplaats and year; the last record counts, earlier ones stay.
create table cost_budget (
    id          bigint primary key,
    employer_id bigint not null references employer,
    year        integer not null check (year between 2020 and 2100),
    cost_centre varchar(20) not null check (cost_centre <> ''),
    amount      numeric(12, 2) not null check (amount >= 0),
    recorded_by varchar(60) not null,
    recorded_at timestamptz not null
);

create index cost_budget_now on cost_budget (employer_id, year, cost_centre, id desc);

create function refuse_change_of_cost_budget() returns trigger language plpgsql as $$
begin
    raise exception 'a budget is never changed; record a new one' using errcode = 'NW075';
end $$;

create trigger cost_budget_rows before update or delete on cost_budget
    for each row execute function refuse_change_of_cost_budget();
create trigger cost_budget_whole before truncate on cost_budget
    for each statement execute function refuse_change_of_cost_budget();
