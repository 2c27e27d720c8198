-- R6: what was forgotten, without what it was; and what is held back for a while.
create table retention_tombstone (
    id uuid not null primary key,
    kind varchar(40) not null,
    gone_on date not null,
    older_than date not null,
    entries bigint not null
);

create index retention_tombstone_day on retention_tombstone (gone_on, id);

create table retention_hold (
    kind varchar(40) not null primary key,
    last_day date not null,
    reason varchar(200) not null,
    held_by varchar(120) not null
);
