-- Who serves which topic at which hours. Without hours somebody serves it as a stand-in only.
create table phone_rule (
    id uuid not null primary key,
    school_id uuid not null references school (id),
    topic_id uuid not null references phone_topic (id),
    person_id uuid not null,
    rank integer not null,
    hours varchar(1000) not null,
    days varchar(20) not null,
    first_day date,
    last_day date,
    version bigint not null
);

create index phone_rule_school on phone_rule (school_id);
create index phone_rule_topic on phone_rule (topic_id);
create index phone_rule_person on phone_rule (person_id);

-- Who is not there from when until when, and who stands in. It holds for every school of that person. Why somebody is
-- absent is not kept.
create table phone_absence (
    id uuid not null primary key,
    person_id uuid not null,
    from_at timestamp(6) not null,
    until_at timestamp(6) not null,
    stand_in_id uuid,
    nobody_because varchar(200) not null,
    answer varchar(20) not null,
    reported_by varchar(120) not null,
    reporter_id uuid not null,
    version bigint not null
);

create index phone_absence_person on phone_absence (person_id, until_at);
create index phone_absence_until on phone_absence (until_at, from_at);
create index phone_absence_stand_in on phone_absence (stand_in_id, until_at);

-- What replaces rules and absences for some days.
create table phone_roster (
    id uuid not null primary key,
    school_id uuid not null references school (id),
    name varchar(80) not null,
    first_day date not null,
    last_day date not null,
    gaps_accepted boolean not null,
    version bigint not null
);

create index phone_roster_school on phone_roster (school_id, last_day);

create table phone_duty (
    roster_id uuid not null references phone_roster (id),
    position integer not null,
    topic_id uuid references phone_topic (id),
    person_id uuid not null,
    rank integer not null,
    hours varchar(1000) not null,
    primary key (roster_id, position)
);

create index phone_duty_topic on phone_duty (topic_id);
create index phone_duty_person on phone_duty (person_id);

-- When a school wants somebody to be there for every topic, and when a topic needs nobody on purpose.
create table phone_open (
    school_id uuid not null primary key references school (id),
    hours varchar(1000) not null,
    version bigint not null
);

create table phone_quiet (
    topic_id uuid not null primary key references phone_topic (id),
    school_id uuid not null references school (id),
    hours varchar(1000) not null,
    version bigint not null
);
