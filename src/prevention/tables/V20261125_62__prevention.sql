-- What an employer does so that people work safely: certificates, protection, instruction, and what was offered to them.
-- Nothing about anybody's health: not who took part in an examination, not which vaccination somebody has.
create sequence certificate_id_seq increment 50;
create sequence bhv_need_id_seq increment 50;
create sequence pbm_issue_id_seq increment 50;
create sequence toolbox_meeting_id_seq increment 50;
create sequence pmo_offer_id_seq increment 50;
create sequence vaccination_offer_id_seq increment 50;

create table certificate (
    id            bigint primary key,
    version       int         not null,
    employer_id   bigint      not null references employer,
    employment_id bigint      not null references employment,
    kind          varchar(30) not null,
    obtained_on   date        not null,
    valid_until   date        not null,
    ended_on      date,                 -- when it was withdrawn, or somebody does the task no more
    recorded_at   timestamptz not null,
    recorded_by   varchar(60) not null,
    check (valid_until >= obtained_on)
);
create index certificate_employer on certificate (employer_id, valid_until);
create index certificate_employment on certificate (employment_id);

-- how many with a certificate a location needs, from a day on; the last one recorded holds
create table bhv_need (
    id          bigint primary key,
    employer_id bigint      not null references employer,
    location    varchar(60) not null,
    kind        varchar(30) not null,
    number      int         not null check (number between 0 and 99),
    valid_from  date        not null,
    recorded_at timestamptz not null,
    recorded_by varchar(60) not null
);
create index bhv_need_employer on bhv_need (employer_id);

create table pbm_issue (
    id            bigint primary key,
    version       int         not null,
    employer_id   bigint      not null references employer,
    employment_id bigint      not null references employment,
    item          varchar(80) not null,
    size          varchar(20),
    issued_on     date        not null,
    signed_on     date,                 -- by the employee, for receipt and instruction
    replace_on    date,
    returned_on   date,
    recorded_at   timestamptz not null,
    recorded_by   varchar(60) not null
);
create index pbm_issue_employer on pbm_issue (employer_id);
create index pbm_issue_employment on pbm_issue (employment_id);

create table toolbox_meeting (
    id          bigint primary key,
    employer_id bigint       not null references employer,
    subject     varchar(120) not null,
    held_on     date         not null,
    led_by      varchar(80)  not null,
    recorded_at timestamptz  not null,
    recorded_by varchar(60)  not null
);
create index toolbox_meeting_employer on toolbox_meeting (employer_id, held_on);

create table toolbox_attendance (
    meeting_id    bigint not null references toolbox_meeting on delete cascade,
    employment_id bigint not null references employment,
    primary key (meeting_id, employment_id)
);
create index toolbox_attendance_employment on toolbox_attendance (employment_id);

create table pmo_offer (
    id          bigint primary key,
    employer_id bigint       not null references employer,
    group_name  varchar(120) not null,  -- who were offered it, as a group
    offered_on  date         not null,
    next_on     date         not null,
    recorded_at timestamptz  not null,
    recorded_by varchar(60)  not null
);
create index pmo_offer_employer on pmo_offer (employer_id);

create table vaccination_offer (
    id            bigint primary key,
    employer_id   bigint      not null references employer,
    employment_id bigint      not null references employment,
    offered       boolean     not null,   -- yes or no, and never more
    recorded_at   timestamptz not null,
    recorded_by   varchar(60) not null
);
create index vaccination_offer_employer on vaccination_offer (employer_id);
create index vaccination_offer_employment on vaccination_offer (employment_id);
