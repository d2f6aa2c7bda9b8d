-- a wage can be divided over kostenplaatsen by percentages: "2100 60%, 2200 40%"
alter table employment_fact alter column cost_centre type varchar(160);
