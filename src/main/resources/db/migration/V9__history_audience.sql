-- A line of the history shows a number as it was and as it became: only to whom may see such a number (R1).
-- Of the lines that are there already nobody knows for whom the number was: they are for the desk.
alter table entry_change add column audience varchar(12) default 'DESK' not null;

update entry_change set audience = 'PUBLIC' where field <> 'number';
