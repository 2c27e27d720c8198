-- The log is read newest first: of some schools, of one person, of one action, of one record.
create index audit_entry_school on audit_entry (school_id, happened_at);
create index audit_entry_actor on audit_entry (actor_id, happened_at);
create index audit_entry_action on audit_entry (action, happened_at);
