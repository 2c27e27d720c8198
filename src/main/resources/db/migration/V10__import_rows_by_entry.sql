-- To say of the cards of an import what became of the entries in which they ended.
create index import_row_entry on import_row (batch_id, entry_id);
