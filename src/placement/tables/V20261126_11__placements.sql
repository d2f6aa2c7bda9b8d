-- Whoever is named as inlener becomes a host employer, of which only the name is known.
insert into host (id, version, employer_id, name, complete, recorded_at, recorded_by)
select nextval('host_id_seq'), 0, named.employer_id, named.inlener, false, now(), 'Noaberwerk'
from (select distinct e.employer_id, f.inlener
      from placement_fact f join employment e on e.id = f.employment_id
      where f.inlener is not null) named;

create sequence group_move_id_seq increment 50;

-- A whole group went to another place from a day on; undoing it is a move too.
create table group_move (
    id          bigint primary key,
    employer_id bigint       not null references employer,
    day         date         not null,
    source      varchar(300) not null,
    target      varchar(300) not null,
    people      integer      not null,
    undoes      bigint unique references group_move,
    reason      varchar(200) not null,
    recorded_at timestamptz  not null,
    recorded_by varchar(60)  not null
);
create index group_move_employer on group_move (employer_id, id desc);

create trigger group_move_rows before update or delete on group_move
    for each row execute function refuse_change_of_fact();
create trigger group_move_whole before truncate on group_move
    for each statement execute function refuse_change_of_fact();

-- under which contract with the host, in which function and until when; ended: no placement with a host from that day on
alter table placement_fact
    add contract_id  bigint references host_contract,
    add function     varchar(60),
    add expected_end date,
    add notice_on    date,
    add ended        boolean not null default false,
    add move_id      bigint references group_move;
create index placement_fact_move on placement_fact (move_id) where move_id is not null;
create index placement_fact_host on placement_fact (inlener) where inlener is not null;

-- in no team any more: both are empty
alter table team_membership
    alter location drop not null,
    alter group_leader drop not null,
    add move_id bigint references group_move,
    add check ((location is null) = (group_leader is null));
create index team_membership_move on team_membership (move_id) where move_id is not null;
