-- Who did or saw what; every row's hash covers the row before it, so that no row can be changed or taken out unseen.
create table audit_trail (
    id          bigint primary key,
    at          timestamptz not null,
    account     varchar(60) not null,
    action      varchar(10) not null check (action in ('gewijzigd', 'ingezien')),
    what        varchar(120) not null,
    subject     varchar(120) not null,
    employer_id bigint,
    details     text not null,
    hash        bytea not null check (length(hash) = 32)
);

create index audit_trail_subject on audit_trail (subject, id desc);
create index audit_trail_account on audit_trail (account, id desc);
create index audit_trail_at on audit_trail (at, id desc);

create function refuse_change_of_audit_trail() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append only' using errcode = 'NW001';
end $$;

create trigger audit_trail_rows before update or delete on audit_trail
    for each row execute function refuse_change_of_audit_trail();
create trigger audit_trail_whole before truncate on audit_trail
    for each statement execute function refuse_change_of_audit_trail();
