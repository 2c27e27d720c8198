-- What a school decides for all its topics. A row is there once the school has its starting set, so two instances cannot
-- both give it one. By "revision" whoever changes topics waits for whoever does so at the same moment.
create table phone_school (
    school_id uuid not null primary key references school (id),
    desk_entry uuid,
    last_resort varchar(60) not null,
    revision bigint not null
);

-- What a call is about, in two levels at most. "place" is the order among those with the same parent. A card that is
-- named in "last_resort" can disappear: the desk of the school answers then.
create table phone_topic (
    id uuid not null primary key,
    school_id uuid not null references phone_school (school_id),
    parent_id uuid references phone_topic (id),
    place integer not null,
    name varchar(60) not null,
    name_key varchar(120) not null,
    urgent_first varchar(200) not null,
    urgent_number varchar(20),
    desk_key integer,
    last_resort varchar(60),
    changed_by varchar(120),
    changed_at timestamp(6) not null,
    version bigint not null,
    constraint phone_topic_name_unique unique (school_id, name_key),
    constraint phone_topic_desk_key_unique unique (school_id, desk_key)
);

create index phone_topic_parent on phone_topic (parent_id);

-- The words that people use for a topic.
create table phone_topic_word (
    topic_id uuid not null references phone_topic (id),
    position integer not null,
    word varchar(40) not null,
    primary key (topic_id, position)
);
