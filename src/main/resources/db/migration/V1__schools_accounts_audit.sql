create table school (
    id uuid not null primary key,
    name varchar(120) not null,
    police_label varchar(40) not null,
    confirmation_days integer not null,
    version bigint not null,
    constraint school_name_unique unique (name)
);

create table account (
    id uuid not null primary key,
    email varchar(254) not null,
    email_key varchar(254) not null,
    name varchar(120) not null,
    name_key varchar(240) not null,
    language varchar(5),
    password_hash varchar(200),
    enabled boolean not null,
    session_stamp integer not null,
    access_stamp integer not null,
    created_at timestamp(6) not null,
    last_active_at timestamp(6),
    version bigint not null,
    constraint account_email_unique unique (email_key)
);

create index account_name_key on account (name_key);

create table membership (
    account_id uuid not null references account (id),
    school_id uuid not null references school (id),
    role varchar(20) not null,
    ends_on date,
    primary key (account_id, school_id, role)
);

create index membership_school on membership (school_id);

create table audit_entry (
    id uuid not null primary key,
    happened_at timestamp(6) not null,
    actor_id uuid,
    actor_name varchar(120),
    every_school boolean not null,
    action varchar(60) not null,
    subject_type varchar(40) not null,
    subject_id uuid not null
);

-- The log is read newest first: as a whole, of one person, of one action, of one record. The id makes the order whole; an
-- index without it would have the database sort the whole log for the first page.
create index audit_entry_newest on audit_entry (happened_at, id);
create index audit_entry_actor on audit_entry (actor_id, happened_at, id);
create index audit_entry_action on audit_entry (action, happened_at, id);
create index audit_entry_subject on audit_entry (subject_id, happened_at);

-- The schools that a line concerns, unless it concerns every school.
create table audit_entry_school (
    entry_id uuid not null references audit_entry (id),
    school_id uuid not null,
    primary key (entry_id, school_id)
);

create table invitation (
    id uuid not null primary key,
    token_hash varchar(64) not null,
    account_id uuid not null references account (id),
    created_at timestamp(6) not null,
    used_at timestamp(6),
    version bigint not null,
    constraint invitation_token_unique unique (token_hash)
);

create index invitation_account on invitation (account_id);
