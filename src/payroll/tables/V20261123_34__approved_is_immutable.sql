-- What two people agreed on stays as it was: the database itself refuses any change of an approved run, its payslips and
-- its findings, with SQLSTATE NW001. A payslip is never changed at all; a new calculation replaces it.

create function refuse_approved(what text) returns void language plpgsql as $$
begin
    raise exception '% of an approved run cannot be changed', what using errcode = 'NW001';
end $$;

create function guard_payroll_run() returns trigger language plpgsql as $$
declare
    allowed payroll_run;
begin
    if tg_op = 'INSERT' then
        if new.status <> 'OPEN' then
            raise exception 'a run begins as OPEN, not as %', new.status using errcode = 'NW001';
        end if;
        return new;
    end if;
    if old.status in ('APPROVED', 'CLOSED') then
        if tg_op = 'DELETE' then
            perform refuse_approved('the row');
        end if;
        allowed := old;
        allowed.status := 'CLOSED';
        allowed.version := new.version;
        if old.status = 'CLOSED' or new is distinct from allowed then
            perform refuse_approved('the row');
        end if;
    elsif tg_op = 'UPDATE' and new.status = 'CLOSED' then
        raise exception 'only an approved run can be closed' using errcode = 'NW001';
    elsif tg_op = 'UPDATE' and new.status = 'APPROVED' and old.status <> 'CALCULATED' then
        raise exception 'only a calculated run can be approved' using errcode = 'NW001';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger payroll_run_guard before insert or update or delete on payroll_run
    for each row execute function guard_payroll_run();

-- The lock makes a writer wait for an approval that is going on, and then see it.
create function guard_results() returns trigger language plpgsql as $$
begin
    if exists (
        select 1
        from (select r.status from payroll_run r where r.id in (select c.run_id from changed c) for share) run
        where run.status in ('APPROVED', 'CLOSED')
    ) then
        perform refuse_approved(tg_table_name);
    end if;
    return null;
end $$;

create trigger payslip_guard_insert after insert on payslip
    referencing new table as changed for each statement execute function guard_results();
create trigger payslip_guard_delete after delete on payslip
    referencing old table as changed for each statement execute function guard_results();
create trigger finding_guard_insert after insert on payroll_finding
    referencing new table as changed for each statement execute function guard_results();
create trigger finding_guard_delete after delete on payroll_finding
    referencing old table as changed for each statement execute function guard_results();

create function refuse_update() returns trigger language plpgsql as $$
begin
    raise exception 'a % is never changed; a new calculation replaces it', tg_table_name using errcode = 'NW001';
end $$;

create trigger payslip_never_updated before update on payslip
    for each row execute function refuse_update();
create trigger finding_never_updated before update on payroll_finding
    for each row execute function refuse_update();

create function refuse_truncate() returns trigger language plpgsql as $$
begin
    if exists (select 1 from payroll_run where status in ('APPROVED', 'CLOSED')) then
        perform refuse_approved(tg_table_name);
    end if;
    return null;
end $$;

create trigger payroll_run_no_truncate before truncate on payroll_run
    for each statement execute function refuse_truncate();
create trigger payslip_no_truncate before truncate on payslip
    for each statement execute function refuse_truncate();
create trigger finding_no_truncate before truncate on payroll_finding
    for each statement execute function refuse_truncate();
