alter table school add column region varchar(10) default 'MIDDEN' not null;

-- How often the calendar or the region of the school was changed. By it every instance sees that its copy is old.
alter table school add column calendar_revision bigint default 0 not null;

-- Days off that a school chose itself: on top of the national holidays, or in the place of one of them.
create table calendar_period (
    id uuid not null primary key,
    school_id uuid not null references school (id),
    kind varchar(20) not null,
    name varchar(80) not null,
    first_day date not null,
    last_day date not null,
    replaced_holiday varchar(20),
    replaced_year integer,
    changed_by varchar(120),
    changed_at timestamp(6) not null,
    version bigint not null
);

create index calendar_period_school on calendar_period (school_id, first_day);
