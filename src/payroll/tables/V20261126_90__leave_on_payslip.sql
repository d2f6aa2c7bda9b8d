-- Hours of leave that the clerk took up as an item: bought and sold hours by their line, of who leaves the whole rest.
create sequence settled_leave_id_seq increment 50;

create table settled_leave (
    id            bigint primary key,
    employment_id bigint        not null references employment,
    entry_id      bigint unique references leave_entry on delete cascade, -- null: what was left at the end of service
    hours         numeric(8, 2) not null,
    month         date          not null, -- on whose payslip
    item_id       bigint        not null,
    recorded_at   timestamptz   not null,
    recorded_by   varchar(60)   not null
);
create index settled_leave_employment on settled_leave (employment_id);

create function refuse_change_of_settled_leave() returns trigger language plpgsql as $$
begin
    raise exception 'what was taken up of leave is append only' using errcode = 'NW001';
end $$;
create trigger settled_leave_rows before update on settled_leave
    for each row execute function refuse_change_of_settled_leave();
