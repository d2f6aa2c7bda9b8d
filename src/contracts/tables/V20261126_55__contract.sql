create sequence contract_template_id_seq increment 50;
create sequence contract_id_seq increment 50;
create sequence contract_signature_id_seq increment 50;
create sequence earlier_contract_id_seq increment 50;

-- The words of a contract per kind and regeling from a day on; a change is a new row, and nothing is used before a
-- second person agreed.
create table contract_template (
    id           bigint primary key,
    kind         varchar(20) not null check (kind in ('FIXED', 'EXTENSION', 'INDEFINITE')),
    regeling     varchar(20) not null check (regeling in ('WSW', 'BESCHUT_WERK', 'PARTICIPATIEWET', 'AMBTELIJK')),
    valid_from   date not null,
    title        varchar(120) not null,
    body         varchar(6000) not null,
    recorded_at  timestamptz not null,
    recorded_by  varchar(60) not null
);

create index contract_template_of_kind on contract_template (kind, regeling, valid_from desc);

create table contract_template_decision (
    template_id  bigint primary key references contract_template,
    agreed       boolean not null,
    decided_at   timestamptz not null,
    decided_by   varchar(60) not null
);

create function guard_contract_template_decision() returns trigger language plpgsql as $$
begin
    if exists (select 1 from contract_template t where t.id = new.template_id and t.recorded_by = new.decided_by) then
        raise exception 'the words of a contract are confirmed by another than who wrote them' using errcode = 'NW010';
    end if;
    return new;
end $$;

create trigger contract_template_decision_guard before insert on contract_template_decision
    for each row execute function guard_contract_template_decision();

-- A contract: a draft that can be changed, then offered as it was printed, then signed.
create table contract (
    id                    bigint primary key,
    version               integer not null,
    employer_id           bigint not null references employer,
    employment_id         bigint not null references employment,
    kind                  varchar(20) not null check (kind in ('FIXED', 'EXTENSION', 'INDEFINITE')),
    state                 varchar(20) not null check (state in ('DRAFT', 'OFFERED', 'SIGNED', 'WITHDRAWN')),
    first_day             date not null,
    last_day              date,
    job                   varchar(80) not null,
    workplace             varchar(120) not null,
    hours_per_week        numeric(5, 2),
    full_time_hours       numeric(5, 2),
    schaal                varchar(10) not null,
    trede                 varchar(10) not null,
    full_time_month_wage  numeric(12, 2),
    proeftijd_months      smallint not null check (proeftijd_months >= 0),
    agreements            varchar(1000) not null,
    template_id           bigint references contract_template,
    sha256                varchar(64),
    document_id           bigint references document,
    offered_at            timestamptz,
    offered_by            varchar(60),
    closed_at             timestamptz,
    closed_by             varchar(60),
    close_reason          varchar(200) not null default '',
    recorded_at           timestamptz not null,
    recorded_by           varchar(60) not null,
    constraint contract_days check (last_day is null or last_day >= first_day),
    constraint contract_indefinite check ((kind = 'INDEFINITE') = (last_day is null))
);

create index contract_of_employment on contract (employment_id, state, first_day desc);
create index contract_of_employer on contract (employer_id, state, first_day desc, id desc);

-- The PDF as it was offered, encrypted as a document is.
create table contract_content (
    contract_id  bigint primary key references contract,
    cipher       bytea not null
);

create table contract_signature (
    id           bigint primary key,
    contract_id  bigint not null references contract,
    party        varchar(20) not null check (party in ('EMPLOYEE', 'EMPLOYER')),
    name         varchar(120) not null,
    signed_on    date not null,
    recorded_at  timestamptz not null,
    recorded_by  varchar(60) not null,
    unique (contract_id, party)
);

-- A contract from before this program, or with an earlier employer whose place was taken over: it counts in the keten.
create table earlier_contract (
    id             bigint primary key,
    employment_id  bigint not null references employment,
    with_employer  varchar(80) not null,
    first_day      date not null,
    last_day       date,
    recorded_at    timestamptz not null,
    recorded_by    varchar(60) not null,
    constraint earlier_contract_days check (last_day is null or last_day >= first_day)
);

create index earlier_contract_of_employment on earlier_contract (employment_id, first_day desc);

-- What was offered is never changed; what was signed or withdrawn is never touched again.
create function guard_contract() returns trigger language plpgsql as $$
begin
    if old.state in ('SIGNED', 'WITHDRAWN') then
        raise exception 'a signed or withdrawn contract is never changed' using errcode = 'NW010';
    end if;
    if old.state = 'OFFERED' and (new.state not in ('SIGNED', 'WITHDRAWN', 'OFFERED')
            or (old.kind, old.first_day, old.job, old.workplace, old.schaal, old.trede, old.proeftijd_months,
                old.agreements, old.employment_id, old.template_id, old.sha256)
               is distinct from (new.kind, new.first_day, new.job, new.workplace, new.schaal, new.trede,
                new.proeftijd_months, new.agreements, new.employment_id, new.template_id, new.sha256)
            or (old.last_day, old.hours_per_week, old.full_time_hours, old.full_time_month_wage)
               is distinct from (new.last_day, new.hours_per_week, new.full_time_hours, new.full_time_month_wage)) then
        raise exception 'an offered contract is never changed; withdraw it and make another' using errcode = 'NW010';
    end if;
    return new;
end $$;

create trigger contract_guard before update on contract for each row execute function guard_contract();
create trigger contract_whole before truncate on contract
    for each statement execute function refuse_change_of_fact();
create trigger contract_template_rows before update or delete on contract_template
    for each row execute function refuse_change_of_fact();
create trigger contract_template_decision_rows before update or delete on contract_template_decision
    for each row execute function refuse_change_of_fact();
create trigger contract_content_rows before update on contract_content
    for each row execute function refuse_change_of_fact();
create trigger contract_signature_rows before update on contract_signature
    for each row execute function refuse_change_of_fact();
create trigger earlier_contract_rows before update on earlier_contract
    for each row execute function refuse_change_of_fact();
