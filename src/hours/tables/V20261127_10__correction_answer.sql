create sequence correction_answer_id_seq increment 50;

-- What became of a correction of an approved week: the host agrees or says why not, or it was taken back before that.
create table correction_answer (
    id             bigint primary key,
    correction_id  bigint not null unique references worked_hours on delete cascade,
    outcome        varchar(10) not null check (outcome in ('AGREED', 'REFUSED', 'WITHDRAWN')),
    remark         varchar(300),
    answered_at    timestamptz not null,
    answered_by    varchar(60) not null,
    check ((outcome = 'REFUSED') = (remark is not null))
);

create function check_correction_answer() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        raise exception 'the answer to a correction never changes' using errcode = 'NW001';
    end if;
    if not exists (select 1 from worked_hours h where h.id = new.correction_id and h.reason is not null) then
        raise exception 'only a correction is answered' using errcode = 'NW001';
    end if;
    return new;
end $$;

create trigger correction_answer_rows before insert or update on correction_answer
    for each row execute function check_correction_answer();

-- which corrections wait is asked for many weeks at once
create index worked_hours_correction on worked_hours (week_id) where reason is not null;
