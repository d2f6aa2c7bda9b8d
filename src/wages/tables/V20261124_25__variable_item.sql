create sequence variable_item_id_seq increment 50;
create sequence item_withdrawal_id_seq increment 50;

-- What is paid or deducted once, apart from the agreed wage; taken back by a row in item_withdrawal, never removed.
-- month: on whose payslip it comes; asked_month: for which it was given, earlier when the cut-off had passed.
-- advance_id: the voorschot of which this item takes a part back.
create table variable_item (
    id            bigint primary key,
    employment_id bigint not null references employment,
    month         date not null check (extract(day from month) = 1),
    asked_month   date not null check (extract(day from asked_month) = 1),
    concerns      date not null check (extract(day from concerns) = 1),
    component     varchar(40) not null,
    quantity      numeric(9, 2),
    amount        numeric(12, 2),
    cost_centre   varchar(20),
    description   varchar(100),
    receipt_date  date,
    timing        varchar(10) not null check (timing in ('IN_TIME', 'MOVED', 'KEPT')),
    advance_id    bigint references variable_item,
    source        varchar(12) not null,
    recorded_at   timestamptz not null,
    recorded_by   varchar(60) not null,
    check ((quantity is null) <> (amount is null)),
    check (coalesce(quantity, amount) <> 0)
);

create index variable_item_month on variable_item (month, employment_id);
create index variable_item_asked on variable_item (asked_month, employment_id);
create index variable_item_employment on variable_item (employment_id, month);
create index variable_item_advance on variable_item (advance_id) where advance_id is not null;
create index variable_item_component on variable_item (component, month);

create table item_withdrawal (
    id           bigint primary key,
    item_id      bigint not null unique references variable_item,
    reason       varchar(200) not null,
    recorded_at  timestamptz not null,
    recorded_by  varchar(60) not null
);

create trigger variable_item_rows before update or delete on variable_item
    for each row execute function refuse_change_of_fact();
create trigger variable_item_whole before truncate on variable_item
    for each statement execute function refuse_change_of_fact();
create trigger item_withdrawal_rows before update or delete on item_withdrawal
    for each row execute function refuse_change_of_fact();
create trigger item_withdrawal_whole before truncate on item_withdrawal
    for each statement execute function refuse_change_of_fact();
