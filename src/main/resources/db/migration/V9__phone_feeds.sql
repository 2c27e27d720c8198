-- Secret links to the schedule. Of the secret only the hash is kept; a link that is revoked is gone. What it is of can be
-- gone too, and its maker can have left: such a link is kept, and answers as if it were not there. "tag" and "changed_at"
-- say what was handed out last, in each of the two forms.
create table phone_feed (
    id uuid not null primary key,
    school_id uuid not null references school (id),
    secret_hash varchar(64) not null,
    kind varchar(20) not null,
    topic_id uuid,
    person_id uuid,
    label varchar(60) not null,
    audience varchar(20) not null,
    made_by uuid not null references account (id),
    made_by_name varchar(120) not null,
    made_at timestamp(6) not null,
    used_on date,
    calendar_tag varchar(64) not null,
    calendar_changed_at timestamp(6) not null,
    exchange_tag varchar(64) not null,
    exchange_changed_at timestamp(6) not null,
    version bigint not null,
    constraint phone_feed_secret_unique unique (secret_hash)
);

create index phone_feed_school on phone_feed (school_id, made_by);
