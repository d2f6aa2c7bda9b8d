-- after a while nobody needs the words of a signal any more; its key stays, so that the thing is not raised again
alter table signal add column cleared boolean not null default false;
