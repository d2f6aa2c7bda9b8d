-- Days that the employer fixed as vakantie for a group, as the cao allows; undoing is another row. Who got them has a request.
create sequence fixed_leave_id_seq increment 50;

create table fixed_leave (
    id          bigint primary key,
    employer_id bigint       not null references employer,
    first_day   date         not null,
    last_day    date         not null,
    for_whom    varchar(200) not null, -- location and lead, in words
    people      int          not null check (people > 0),
    excluded    int          not null check (excluded >= 0),
    undoes      bigint unique references fixed_leave,
    reason      varchar(300) not null, -- guarded text
    recorded_at timestamptz  not null,
    recorded_by varchar(60)  not null,
    check (last_day >= first_day)
);
create index fixed_leave_employer on fixed_leave (employer_id, id);

alter table leave_request add column fixed_id bigint references fixed_leave;
create index leave_request_fixed on leave_request (fixed_id) where fixed_id is not null;

create trigger fixed_leave_rows before update or delete on fixed_leave
    for each row execute function refuse_change_of_leave();
