-- What a calculator answered, kept on a case with what was filled in, so that it can be reckoned again.
create sequence kept_calculation_id_seq increment 50;

create table kept_calculation (
    id            bigint primary key,
    case_id       bigint         not null references advice_case on delete cascade,
    kind          varchar(40)    not null,
    law_day       date           not null,
    input         varchar(8000)  not null, -- JSON: the fields by name
    outcome       varchar(32000) not null, -- JSON: lines and steps as they were shown
    recorded_at   timestamptz    not null,
    recorded_by   varchar(60)    not null
);
create index kept_calculation_case on kept_calculation (case_id);
create trigger kept_calculation_rows before update on kept_calculation
    for each row execute function refuse_change_of_fact();
