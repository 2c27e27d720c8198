-- The log is read newest first: as a whole, of one person, of one action. The id makes the order whole; an index without
-- it would have the database sort the whole log for the first page.
drop index audit_entry_happened_at;
create index audit_entry_newest on audit_entry (happened_at, id);
create index audit_entry_actor on audit_entry (actor_id, happened_at, id);
create index audit_entry_action on audit_entry (action, happened_at, id);
