-- What somebody earns by herself in percent of the minimum wage, as an expert measured it at the workplace. Special data:
-- never to a host employer. Nothing is changed: a mistake is withdrawn, a new measurement takes the place of the old.
create sequence loonwaarde_measurement_id_seq increment 50;
create sequence loonwaarde_withdrawal_id_seq increment 50;

create table loonwaarde_measurement (
    id            bigint primary key,
    employer_id   bigint       not null,
    employment_id bigint       not null,
    measured_on   date         not null, -- it holds from this day
    percentage    numeric(5,2) not null check (percentage between 0 and 100),
    expert        varchar(120) not null,
    method        varchar(120) not null,
    next_on       date,                  -- null: no new one is planned
    recorded_at   timestamptz  not null,
    recorded_by   varchar(60)  not null,
    check (next_on > measured_on)
);
create index loonwaarde_measurement_now on loonwaarde_measurement (employment_id, measured_on desc, id desc);
create index loonwaarde_measurement_employer on loonwaarde_measurement (employer_id, next_on);

create table loonwaarde_withdrawal (
    id             bigint primary key,
    measurement_id bigint       not null unique references loonwaarde_measurement on delete cascade,
    reason         varchar(200) not null,
    recorded_at    timestamptz  not null,
    recorded_by    varchar(60)  not null
);

create function refuse_change_of_subsidy() returns trigger language plpgsql as $$
begin
    raise exception '% is append only: a correction is a new row', tg_table_name using errcode = 'NW001';
end $$;
create trigger loonwaarde_measurement_rows before update on loonwaarde_measurement
    for each row execute function refuse_change_of_subsidy();
create trigger loonwaarde_withdrawal_rows before update on loonwaarde_withdrawal
    for each row execute function refuse_change_of_subsidy();
