-- The timeline of a person asks when her payslips were handed out.
create index handout_line_employment on handout_line (employment_id);
