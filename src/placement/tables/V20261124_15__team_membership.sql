create sequence team_membership_id_seq increment 50;

-- In which team somebody works from a day on: the location and who leads the group; a later record goes before an
-- earlier one of the same day.
create table team_membership (
    id             bigint primary key,
    employment_id  bigint not null references employment,
    valid_from     date not null,
    recorded_at    timestamptz not null,
    recorded_by    varchar(60) not null,
    reason         varchar(200) not null,
    location       varchar(60) not null,
    group_leader   varchar(80) not null
);

create index team_membership_now on team_membership (employment_id, valid_from desc, recorded_at desc, id desc);

create trigger team_membership_rows before update or delete on team_membership
    for each row execute function refuse_change_of_fact();
create trigger team_membership_whole before truncate on team_membership
    for each statement execute function refuse_change_of_fact();
