-- The regular visits of the police in uniform (P07): planned, come, or not come. "at_minute" is the minute of the day at the
-- school. A card can disappear and an account can go: what was kept stays, so neither is referred to by a key. "officer" is
-- empty unless that person allows the name.
create table police_visit (
    id uuid not null primary key,
    school_id uuid not null references school (id),
    visit_day date not null,
    at_minute integer,
    organisation_id uuid,
    officer varchar(80) not null,
    note varchar(200) not null,
    state varchar(20) not null,
    unplanned boolean not null,
    made_by uuid not null,
    changed_by varchar(120) not null,
    changed_at timestamp(6) not null,
    version bigint not null
);

create index police_visit_day on police_visit (school_id, visit_day);
create index police_visit_state on police_visit (school_id, state, visit_day);
create index police_visit_expiry on police_visit (visit_day);

-- Whether parents are told how often the police come by. No row: they are not.
create table police_visit_school (
    school_id uuid not null primary key references school (id),
    published boolean not null,
    version bigint not null
);
