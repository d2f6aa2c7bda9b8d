-- The yearly look at every role: does it stay or does it go. Only added.
create sequence grant_review_id_seq increment 50;

create table grant_review (
    id          bigint primary key,
    grant_id    bigint      not null references role_grant,
    stays       boolean     not null,
    reviewed_by varchar(60) not null,
    reviewed_at timestamptz not null
);

create index grant_review_grant on grant_review (grant_id);

create function refuse_change_of_grant_review() returns trigger language plpgsql as $$
begin
    raise exception 'a review is append only' using errcode = 'NW001';
end $$;

create trigger grant_review_rows before update or delete on grant_review
    for each row execute function refuse_change_of_grant_review();
create trigger grant_review_whole before truncate on grant_review
    for each statement execute function refuse_change_of_grant_review();
