create sequence opening_balance_id_seq increment 50;

-- Where an employment stood when we began to pay it; a correction is a later record about the same first month.
create table opening_balance (
    id                        bigint primary key,
    employment_id             bigint not null references employment,
    start_month               date not null check (extract(day from start_month) = 1),
    recorded_at               timestamptz not null,
    recorded_by               varchar(60) not null,
    reason                    varchar(200) not null,
    loon_loonheffing          numeric(12, 2) not null,
    loonheffing               numeric(12, 2) not null,
    arbeidskorting            numeric(12, 2) not null,
    premieloon                numeric(12, 2) not null,
    maximum_premieloon        numeric(12, 2) not null,
    bijdrageloon_zvw          numeric(12, 2) not null,
    reserved_vakantietoeslag  numeric(12, 2) not null,
    reserved_eindejaarsuitkering numeric(12, 2) not null,
    kolom14_previous_year     numeric(12, 2),
    months_previous_year      integer check (months_previous_year between 0 and 12),
    leave_wettelijk           numeric(8, 2) not null,
    leave_bovenwettelijk      numeric(8, 2) not null
);

create index opening_balance_now on opening_balance (employment_id, start_month desc, recorded_at desc, id desc);

create trigger opening_balance_rows before update or delete on opening_balance
    for each row execute function refuse_change_of_fact();
create trigger opening_balance_whole before truncate on opening_balance
    for each statement execute function refuse_change_of_fact();
