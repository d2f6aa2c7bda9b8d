create sequence nabetaling_refusal_id_seq increment 50;

-- Somebody decided that a difference over an approved month is not paid or taken back; another difference is asked again.
create table nabetaling_refusal (
    id            bigint primary key,
    employment_id bigint not null references employment,
    month         date not null check (extract(day from month) = 1),
    difference    numeric(12, 2) not null check (difference <> 0),
    note          varchar(200) not null check (note <> ''),
    refused_by    varchar(100) not null,
    refused_at    timestamptz not null
);

create index nabetaling_refusal_now on nabetaling_refusal (employment_id, month, id desc);

create trigger nabetaling_refusal_rows before update or delete on nabetaling_refusal
    for each row execute function refuse_change_of_fact();
create trigger nabetaling_refusal_whole before truncate on nabetaling_refusal
    for each statement execute function refuse_change_of_fact();
