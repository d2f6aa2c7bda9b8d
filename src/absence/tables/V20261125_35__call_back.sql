create sequence call_back_id_seq increment 50;

-- That an absent employee was called by the verzuimprotocol of the employer; a call that reached nobody is a row too.
create table call_back (
    id             bigint primary key,
    ziekmelding_id bigint      not null references ziekmelding on delete cascade,
    employer_id    bigint      not null,
    employment_id  bigint      not null,
    number         int         not null, -- which call of the plan
    called_on      date        not null,
    reached        boolean     not null,
    note           varchar(300),         -- guarded text
    recorded_at    timestamptz not null,
    recorded_by    varchar(60) not null
);
create index call_back_ziekmelding on call_back (ziekmelding_id);

create function refuse_change_of_call_back() returns trigger language plpgsql as $$
begin
    raise exception 'a call is append only: another call is a new row' using errcode = 'NW001';
end $$;
create trigger call_back_rows before update on call_back
    for each row execute function refuse_change_of_call_back();
