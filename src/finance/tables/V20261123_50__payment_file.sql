create sequence payment_file_id_seq increment by 50;

create table payment_file (
    id               bigint         primary key,
    version          integer        not null default 0,
    run_id           bigint         not null references payroll_run (id),
    sequence         integer        not null check (sequence >= 1),
    message_id       varchar(35)    not null unique,
    made_by          varchar(100)   not null,
    made_at          timestamptz    not null,
    payment_date     date           not null,
    debtor_name      varchar(120)   not null,
    debtor_iban      varchar(34)    not null,
    payments         integer        not null check (payments >= 1),
    control_sum      numeric(14, 2) not null check (control_sum > 0),
    content          bytea          not null,
    sha256           varchar(64)    not null,
    withdrawn_by     varchar(100),
    withdrawn_at     timestamptz,
    withdrawn_reason varchar(500),
    unique (run_id, sequence),
    constraint payment_file_withdrawn_whole check (
        num_nonnulls(withdrawn_by, withdrawn_at, withdrawn_reason) in (0, 3))
);

comment on table payment_file is 'the file for the bank, kept byte for byte; the same bytes leave at every download';

create unique index payment_file_one_valid on payment_file (run_id) where withdrawn_at is null;

create sequence payment_download_id_seq increment by 50;

create table payment_download (
    id              bigint       primary key,
    payment_file_id bigint       not null references payment_file (id),
    downloaded_by   varchar(100) not null,
    downloaded_at   timestamptz  not null
);

create index payment_download_of_file on payment_download (payment_file_id);

-- A file only for a run that two people agreed on; afterwards nothing about it changes but that it is withdrawn, once.
create function guard_payment_file() returns trigger language plpgsql as $$
declare
    allowed payment_file;
begin
    if tg_op = 'INSERT' then
        if (select status from payroll_run where id = new.run_id) not in ('APPROVED', 'CLOSED') then
            raise exception 'a payment file needs an approved run' using errcode = 'NW001';
        end if;
        if new.withdrawn_at is not null then
            raise exception 'a payment file begins as valid' using errcode = 'NW001';
        end if;
        return new;
    end if;
    if tg_op = 'UPDATE' and old.withdrawn_at is null then
        allowed := old;
        allowed.version := new.version;
        allowed.withdrawn_by := new.withdrawn_by;
        allowed.withdrawn_at := new.withdrawn_at;
        allowed.withdrawn_reason := new.withdrawn_reason;
        if new is not distinct from allowed then
            return new;
        end if;
    end if;
    raise exception 'a payment file cannot be changed, only withdrawn once' using errcode = 'NW001';
end $$;

create trigger payment_file_guard before insert or update or delete on payment_file
    for each row execute function guard_payment_file();

create function refuse_payment_change() returns trigger language plpgsql as $$
begin
    raise exception '% only grows', tg_table_name using errcode = 'NW001';
end $$;

create trigger payment_download_guard before update or delete on payment_download
    for each row execute function refuse_payment_change();
create trigger payment_file_no_truncate before truncate on payment_file
    for each statement execute function refuse_payment_change();
create trigger payment_download_no_truncate before truncate on payment_download
    for each statement execute function refuse_payment_change();
