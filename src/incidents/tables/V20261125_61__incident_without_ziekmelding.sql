-- a ziekmelding is erased before the accident that it followed from
alter table incident drop constraint incident_ziekmelding_id_fkey;
alter table incident add constraint incident_ziekmelding_id_fkey
    foreign key (ziekmelding_id) references ziekmelding on delete set null;
