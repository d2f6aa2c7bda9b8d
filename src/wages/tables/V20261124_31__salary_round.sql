create sequence salary_round_id_seq increment 50;
create sequence salary_round_line_id_seq increment 50;

-- A change of many wages at once, and what it did per employment; undoing it is another round that names this one.
create table salary_round (
    id          bigint primary key,
    employer_id bigint not null references employer,
    kind        varchar(20) not null check (kind in ('YEARLY_TREDE', 'NEW_TABLE', 'MINIMUM_WAGE')),
    cao         varchar(20) check (cao in ('SW', 'AAN_DE_SLAG', 'AMBTELIJK')),
    day         date not null,
    reason      varchar(200) not null,
    people      integer not null check (people >= 1),
    effect      numeric(14, 2) not null,
    applied_by  varchar(100) not null,
    applied_at  timestamptz not null,
    undoes      bigint unique references salary_round
);

comment on column salary_round.effect is 'euro per month over all people, part-time wages';

create table salary_round_line (
    id               bigint primary key,
    salary_round_id  bigint not null references salary_round,
    employment_id    bigint not null references employment,
    personnel_number varchar(12) not null,
    name             varchar(200) not null,
    schaal           varchar(10),
    old_trede        varchar(10),
    new_trede        varchar(10),
    old_wage         numeric(12, 2) not null,
    new_wage         numeric(12, 2) not null,
    effect           numeric(12, 2) not null,
    loongarantie     numeric(12, 2) not null,
    unique (salary_round_id, employment_id)
);

create index salary_round_of_employer on salary_round (employer_id, applied_at desc);

create trigger salary_round_rows before update or delete on salary_round
    for each row execute function refuse_change_of_fact();
create trigger salary_round_whole before truncate on salary_round
    for each statement execute function refuse_change_of_fact();
create trigger salary_round_line_rows before update or delete on salary_round_line
    for each row execute function refuse_change_of_fact();
create trigger salary_round_line_whole before truncate on salary_round_line
    for each statement execute function refuse_change_of_fact();
