create sequence control_limit_id_seq increment by 50;

-- From which fall of the net amount somebody stands on the control list, per employer from a day on. A later record about
-- the same day goes before an earlier one.
create table control_limit (
    id          bigint        primary key,
    employer_id bigint        references employer,
    valid_from  date          not null,
    amount      numeric(12, 2) not null check (amount >= 0),
    percentage  numeric(5, 2) not null check (percentage between 0 and 100),
    source      varchar(200)  not null check (source <> ''),
    recorded_by varchar(60)   not null,
    recorded_at timestamptz   not null
);

comment on column control_limit.employer_id is 'empty: for every employer that chose none; te controleren';

create index control_limit_now on control_limit (employer_id, valid_from desc, recorded_at desc, id desc);

create trigger control_limit_rows before update or delete on control_limit
    for each row execute function refuse_change_of_fact();
create trigger control_limit_whole before truncate on control_limit
    for each statement execute function refuse_change_of_fact();

insert into control_limit (id, employer_id, valid_from, amount, percentage, source, recorded_by, recorded_at)
values (0, null, '2024-01-01', 50.00, 5.00, 'Voorstel van Noaberwerk, te controleren door de werkgever', 'noaberwerk', now());
