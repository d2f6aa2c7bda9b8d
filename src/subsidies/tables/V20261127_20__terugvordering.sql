create sequence terugvordering_id_seq increment 50;
create sequence terugvordering_done_id_seq increment 50;

-- Paid more than was due, because the job or the subsidy ended within a period that was paid: what goes back, to the
-- municipality (of a month of a loonkostensubsidie) or from the regular employer (of a payment in begeleid werken).
create table terugvordering (
    id             bigint primary key,
    employer_id    bigint        not null references employer,
    employment_id  bigint        not null references employment,
    beschikking_id bigint references lks_beschikking on delete cascade,
    payment_id     bigint unique references begeleid_werken_payment on delete cascade,
    first_month    date          not null,
    party          varchar(120)  not null,
    paid           numeric(12,2) not null,
    due            numeric(12,2) not null,
    recorded_at    timestamptz   not null,
    recorded_by    varchar(60)   not null,
    check ((beschikking_id is null) <> (payment_id is null)),
    check (paid > due)
);
create index terugvordering_employer on terugvordering (employer_id, id desc);
create index terugvordering_beschikking on terugvordering (beschikking_id, first_month);

create table terugvordering_done (
    id                bigint primary key,
    terugvordering_id bigint      not null unique references terugvordering on delete cascade,
    on_day            date        not null,
    reference         varchar(60) not null,
    recorded_at       timestamptz not null,
    recorded_by       varchar(60) not null
);

create trigger terugvordering_rows before update on terugvordering
    for each row execute function refuse_change_of_subsidy();
create trigger terugvordering_done_rows before update on terugvordering_done
    for each row execute function refuse_change_of_subsidy();
