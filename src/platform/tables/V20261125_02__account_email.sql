-- where signals are mailed to; empty: on the screen only
alter table account add column email varchar(200);
