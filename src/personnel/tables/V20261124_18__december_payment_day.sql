-- December is often paid before Christmas; null: on the same day as other months.
alter table employer add column december_payment_day integer check (december_payment_day between 1 and 31);
