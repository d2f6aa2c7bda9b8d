create sequence recurring_item_id_seq increment 50;
create sequence recurring_item_end_id_seq increment 50;

-- What comes back every month from first_month up to and including last_month; without last_month it has no end.
create table recurring_item (
    id            bigint primary key,
    employment_id bigint not null references employment,
    component     varchar(40) not null,
    quantity      numeric(9, 2),
    amount        numeric(12, 2),
    cost_centre   varchar(20),
    description   varchar(100),
    first_month   date not null check (extract(day from first_month) = 1),
    last_month    date check (extract(day from last_month) = 1 and last_month >= first_month),
    recorded_at   timestamptz not null,
    recorded_by   varchar(60) not null,
    check ((quantity is null) <> (amount is null)),
    check (coalesce(quantity, amount) <> 0)
);

create index recurring_item_employment on recurring_item (employment_id, first_month);
create index recurring_item_component on recurring_item (component);

-- Another last month than was said; the one recorded last counts. Before first_month: it never came.
create table recurring_item_end (
    id                bigint primary key,
    recurring_item_id bigint not null references recurring_item,
    last_month        date not null check (extract(day from last_month) = 1),
    reason            varchar(200) not null,
    recorded_at       timestamptz not null,
    recorded_by       varchar(60) not null
);

create index recurring_item_end_now on recurring_item_end (recurring_item_id, id desc);

create trigger recurring_item_rows before update or delete on recurring_item
    for each row execute function refuse_change_of_fact();
create trigger recurring_item_whole before truncate on recurring_item
    for each statement execute function refuse_change_of_fact();
create trigger recurring_item_end_rows before update or delete on recurring_item_end
    for each row execute function refuse_change_of_fact();
create trigger recurring_item_end_whole before truncate on recurring_item_end
    for each statement execute function refuse_change_of_fact();
