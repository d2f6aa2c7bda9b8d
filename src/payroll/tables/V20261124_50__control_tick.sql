create sequence control_tick_id_seq increment by 50;

-- That somebody looked at a point of the control list of a run, or took her tick back. It names the point by what it said:
-- after a new calculation it counts only when the point says the same. The run is not a foreign key: what was ticked in a
-- run that was removed is kept.
create table control_tick (
    id               bigint       primary key,
    run_id           bigint       not null,
    personnel_number varchar(20),
    severity         varchar(10)  not null check (severity in ('BLOCKING', 'WARNING', 'INFO')),
    code             varchar(100) not null,
    message          text         not null,
    ticked           boolean      not null,
    note             varchar(500) not null,
    recorded_by      varchar(100) not null,
    recorded_at      timestamptz  not null,
    check (not ticked or severity <> 'WARNING' or note <> '')
);

comment on column control_tick.personnel_number is 'empty when the point is about the run as a whole';
comment on column control_tick.ticked is 'false: an earlier tick of the same point no longer counts';

create index control_tick_of_run on control_tick (run_id);

-- Nothing is ticked any more once the run was approved; what the approver saw stays as it was.
create trigger control_tick_guard after insert on control_tick
    referencing new table as changed for each statement execute function guard_results();
create trigger control_tick_rows before update or delete on control_tick
    for each row execute function refuse_change_of_fact();
create trigger control_tick_whole before truncate on control_tick
    for each statement execute function refuse_change_of_fact();
