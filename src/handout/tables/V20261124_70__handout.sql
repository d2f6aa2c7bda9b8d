create sequence payslip_consent_id_seq increment 50;
create sequence handout_id_seq increment 50;
create sequence handout_line_id_seq increment 50;

-- Whether somebody agreed, expressly, to get her payslip electronically (art. 7:626 lid 4 BW), from a day on; a later
-- record goes before an earlier one of the same day.
create table payslip_consent (
    id             bigint primary key,
    employment_id  bigint not null references employment,
    valid_from     date not null,
    given          boolean not null,
    manner         varchar(20) not null check (manner in ('FORM', 'MAIL', 'TALK')),
    recorded_at    timestamptz not null,
    recorded_by    varchar(60) not null
);

create index payslip_consent_now on payslip_consent (employment_id, valid_from desc, recorded_at desc, id desc);

-- How the payslips of an approved run are to reach people, as it stood when it was put together; a later one of the same
-- run takes its place.
create table handout (
    id        bigint primary key,
    run_id    bigint not null references payroll_run (id),
    sequence  integer not null check (sequence >= 1),
    made_at   timestamptz not null,
    made_by   varchar(60) not null,
    unique (run_id, sequence)
);

create table handout_line (
    id                bigint primary key,
    handout_id        bigint not null references handout,
    place             integer not null,
    employment_id     bigint not null references employment,
    personnel_number  varchar(12) not null,
    person            varchar(120) not null,
    recipient         varchar(10) not null check (recipient in ('EMPLOYEE', 'COPY')),
    addressee         varchar(200) not null,
    address           varchar(400) not null,
    way               varchar(20) not null check (way in ('VIA_LEADER', 'POST', 'ELECTRONIC')),
    location          varchar(60),
    group_leader      varchar(80),
    unique (handout_id, place)
);

-- The clerk says that it was done: on which day and by whom.
create table handout_mark (
    handout_id     bigint primary key references handout,
    handed_out_on  date not null,
    handed_out_by  varchar(80) not null,
    recorded_at    timestamptz not null,
    recorded_by    varchar(60) not null
);

create trigger payslip_consent_rows before update or delete on payslip_consent
    for each row execute function refuse_change_of_fact();
create trigger payslip_consent_whole before truncate on payslip_consent
    for each statement execute function refuse_change_of_fact();
create trigger handout_rows before update or delete on handout
    for each row execute function refuse_change_of_fact();
create trigger handout_whole before truncate on handout
    for each statement execute function refuse_change_of_fact();
create trigger handout_line_rows before update or delete on handout_line
    for each row execute function refuse_change_of_fact();
create trigger handout_line_whole before truncate on handout_line
    for each statement execute function refuse_change_of_fact();
create trigger handout_mark_rows before update or delete on handout_mark
    for each row execute function refuse_change_of_fact();
create trigger handout_mark_whole before truncate on handout_mark
    for each statement execute function refuse_change_of_fact();

-- Only what was put together last can be handed out, and after that nothing is put together any more.
create function guard_handout() returns trigger language plpgsql as $$
begin
    if exists (select 1 from handout h join handout_mark m on m.handout_id = h.id where h.run_id = new.run_id) then
        raise exception 'the payslips of this run were handed out' using errcode = 'NW010';
    end if;
    return new;
end $$;

create trigger handout_guard before insert on handout for each row execute function guard_handout();

create function guard_handout_mark() returns trigger language plpgsql as $$
begin
    if exists (select 1 from handout h join handout later on later.run_id = h.run_id and later.sequence > h.sequence
            where h.id = new.handout_id) then
        raise exception 'only what was put together last is handed out' using errcode = 'NW010';
    end if;
    return new;
end $$;

create trigger handout_mark_guard before insert on handout_mark for each row execute function guard_handout_mark();
