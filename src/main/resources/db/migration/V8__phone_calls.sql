-- How calls went, as the desk ticks it: nothing about who called. A topic can be taken away and put back, and a card can
-- disappear: what was counted stays counted, so neither is referred to by a key. "called_on" is the day at the school, by
-- which months and quarters are counted.
create table phone_call (
    id uuid not null primary key,
    school_id uuid not null references school (id),
    topic_id uuid not null,
    person_id uuid,
    point_id uuid,
    last_resort boolean not null,
    transfers integer not null,
    right_person boolean not null,
    called_at timestamp(6) not null,
    called_on date not null,
    account_id uuid not null,
    version bigint not null
);

create index phone_call_school on phone_call (school_id, called_on);
create index phone_call_day on phone_call (called_on);

-- Test calls: once a quarter each topic gets one. Of several for a topic the last one counts.
create table phone_test_call (
    id uuid not null primary key,
    school_id uuid not null references school (id),
    quarter varchar(7) not null,
    topic_id uuid not null,
    person_id uuid not null,
    point_id uuid,
    result varchar(20) not null,
    made_at timestamp(6) not null,
    made_by varchar(120) not null,
    account_id uuid not null,
    version bigint not null
);

create index phone_test_call_school on phone_test_call (school_id, quarter);
create index phone_test_call_quarter on phone_test_call (quarter);
create index phone_test_call_person on phone_test_call (person_id, quarter);
