alter table account add column language varchar(5);
alter table account add column name_key varchar(240) default '' not null;
update account set name_key = lower(name);

create index account_name_key on account (name_key);
