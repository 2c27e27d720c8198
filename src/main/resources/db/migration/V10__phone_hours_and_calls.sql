-- As many hours as a card of the directory has room for.
alter table phone_rule alter column hours set data type varchar(2000);
alter table phone_duty alter column hours set data type varchar(2000);
alter table phone_open alter column hours set data type varchar(2000);
alter table phone_quiet alter column hours set data type varchar(2000);

-- Who noted a call at which minute is nobody's business: the day is enough to count by.
alter table phone_call drop column called_at;
alter table phone_call drop column account_id;
