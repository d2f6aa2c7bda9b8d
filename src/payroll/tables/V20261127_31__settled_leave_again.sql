-- Hours whose item was taken back can be taken up again: only one item of a line stands at a time, see LeaveDues.
alter table settled_leave drop constraint settled_leave_entry_id_key;
create index settled_leave_entry on settled_leave (entry_id);
create index settled_leave_item on settled_leave (item_id);
