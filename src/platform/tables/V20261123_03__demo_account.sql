-- accounts of the demonstration may only sign in while the demonstration runs
alter table account add column demo boolean not null default false;
