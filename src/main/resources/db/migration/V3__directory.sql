-- Organisations and contacts in one table: a list and a search go through both, and read nothing else.
create table directory_entry (
    id uuid not null primary key,
    kind varchar(12) not null,
    name varchar(160) not null,
    sort_key varchar(60) not null,
    subtitle varchar(300) not null,
    sector varchar(20) not null,
    status varchar(20) not null,
    successor_id uuid references directory_entry (id),
    purpose varchar(2000) not null,
    hours varchar(2000) not null,
    every_school boolean not null,
    removed_at timestamp(6),
    short_name varchar(60),
    website varchar(200),
    street varchar(120),
    postal_code varchar(12),
    city varchar(80),
    mailing_address varchar(200),
    languages varchar(120),
    photo_refused boolean,
    account_id uuid,
    version bigint not null
);

create index directory_entry_sort on directory_entry (sort_key, id);
create index directory_entry_sector on directory_entry (sector, sort_key, id);
create index directory_entry_account on directory_entry (account_id);
create index directory_entry_successor on directory_entry (successor_id);

create table entry_school (
    entry_id uuid not null references directory_entry (id),
    school_id uuid not null references school (id),
    primary key (entry_id, school_id)
);

create index entry_school_school on entry_school (school_id, entry_id);

create table contact_position (
    entry_id uuid not null references directory_entry (id),
    position integer not null,
    organisation_id uuid not null references directory_entry (id),
    role_title varchar(120) not null,
    primary key (entry_id, position)
);

create index contact_position_organisation on contact_position (organisation_id);
create index contact_position_role on contact_position (role_title);

create table contact_point (
    id uuid not null primary key,
    entry_id uuid not null references directory_entry (id),
    kind varchar(12) not null,
    reach_at varchar(254),
    extension varchar(10) not null,
    label varchar(60) not null,
    position integer not null,
    audience varchar(10) not null,
    confirmed_at timestamp(6),
    confirmed_by varchar(120),
    disputed_at timestamp(6),
    disputed_by varchar(120),
    disputed_note varchar(300),
    proposed varchar(254),
    proposed_by varchar(120)
);

create index contact_point_entry on contact_point (entry_id, position);
create index contact_point_reach_at on contact_point (reach_at);

-- Who changed what and when, per field; a number only for whom may see such a number (R1).
create table entry_change (
    id uuid not null primary key,
    entry_id uuid not null references directory_entry (id),
    happened_at timestamp(6) not null,
    actor_name varchar(120) not null,
    field varchar(40) not null,
    old_text varchar(2100) not null,
    new_text varchar(2100) not null,
    audience varchar(12) not null
);

create index entry_change_entry on entry_change (entry_id, happened_at);

-- What the search looks in: see decision 0005. "reach" is the audience of the term, 0 for everybody; the sort key
-- begins with the rank that EntryIndex gives.
create table entry_term (
    entry_id uuid not null references directory_entry (id),
    term varchar(40) not null,
    reach integer not null,
    sort_key varchar(61) not null,
    primary key (entry_id, term, reach)
);

create index entry_term_term on entry_term (term, sort_key, entry_id, reach);

-- Each word of the directory under its beginning, and under that beginning with one letter left out.
-- Two people who save the same new word at once both write it; asking for distinct words makes that harmless.
create table word_variant (
    variant varchar(6) not null,
    word varchar(40) not null
);

create index word_variant_variant on word_variant (variant, word);

create index word_variant_word on word_variant (word);

-- Each function, to choose from: people have the same few. Two people who save the same new one at once both write it;
-- asking for distinct titles makes that harmless.
create table role_title (
    title varchar(120) not null,
    title_key varchar(240) not null
);

create index role_title_title on role_title (title);

-- When somebody can be reached, in minutes since midnight: for the filter "reachable now".
create table entry_hours (
    entry_id uuid not null references directory_entry (id),
    weekday integer not null,
    week varchar(5) not null,
    from_minute integer not null,
    until_minute integer not null,
    primary key (entry_id, weekday, week, from_minute)
);

-- What a school and an organisation do together, and who on both sides looks after that.
create table cooperation (
    id uuid not null primary key,
    organisation_id uuid not null references directory_entry (id),
    school_id uuid not null references school (id),
    together varchar(2000) not null,
    our_person varchar(160) not null,
    their_person varchar(160) not null,
    covenant_until date,
    version bigint not null,
    constraint cooperation_unique unique (organisation_id, school_id)
);

create index cooperation_school on cooperation (school_id);

-- What was changed in what a school and an organisation do together: for whoever may read that at the school (R1), so not
-- among the changes of the card, which every school reads that the card serves.
create table cooperation_change (
    id uuid not null primary key,
    cooperation_id uuid not null references cooperation (id),
    happened_at timestamp(6) not null,
    actor_name varchar(120) not null,
    field varchar(40) not null,
    old_text varchar(2000) not null,
    new_text varchar(2000) not null
);

create index cooperation_change_of on cooperation_change (cooperation_id, happened_at);

-- A ring is a group of entries that a school made for itself.
create table ring (
    id uuid not null primary key,
    school_id uuid not null references school (id),
    name varchar(80) not null,
    version bigint not null,
    constraint ring_name_unique unique (school_id, name)
);

create table ring_member (
    ring_id uuid not null references ring (id),
    position integer not null,
    entry_id uuid not null references directory_entry (id),
    primary key (ring_id, position)
);

create index ring_member_entry on ring_member (entry_id);

-- Small pictures of people; in a table of their own, so that no list ever reads them.
create table entry_photo (
    entry_id uuid not null primary key references directory_entry (id),
    content ${binary} not null,
    changed_at timestamp(6) not null
);
