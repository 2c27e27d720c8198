-- An address book that somebody wants to take over. What it says stays here, and not in memory, until it is decided.
create table import_batch (
    id uuid not null primary key,
    school_id uuid not null references school (id),
    actor_name varchar(120) not null,
    file_name varchar(120) not null,
    format varchar(10),
    audience varchar(10) not null,
    state varchar(12) not null,
    reason varchar(120),
    arguments varchar(400) not null,
    done bigint not null,
    total bigint not null,
    cancel_asked boolean not null,
    started_at timestamp(6) not null,
    touched_at timestamp(6) not null
);

create index import_batch_school on import_batch (school_id, started_at);
create index import_batch_started on import_batch (started_at);

-- One card of it, what it would do, and what it did.
create table import_row (
    batch_id uuid not null references import_batch (id),
    position integer not null,
    line integer not null,
    status varchar(16) not null,
    choice varchar(8),
    outcome varchar(10),
    uid varchar(200) not null,
    card varchar(32000),
    entry_id uuid,
    renames boolean not null,
    reason varchar(120),
    arguments varchar(400) not null,
    primary key (batch_id, position)
);

create index import_row_status on import_row (batch_id, status, position);

-- To say of the cards of an import what became of the entries in which they ended.
create index import_row_entry on import_row (batch_id, entry_id);

-- What it did to an entry, so that it can be undone: how the entry was, and how it was left.
create table import_entry (
    batch_id uuid not null references import_batch (id),
    entry_id uuid not null,
    kind varchar(12) not null,
    added boolean not null,
    snapshot varchar(32000) not null,
    fingerprint varchar(64) not null,
    outcome varchar(10),
    primary key (batch_id, entry_id)
);

-- Under which identification a file called an entry, to recognise it in the next file.
create table entry_uid (
    school_id uuid not null references school (id),
    uid varchar(200) not null,
    entry_id uuid not null references directory_entry (id),
    batch_id uuid not null,
    primary key (school_id, uid)
);

create index entry_uid_entry on entry_uid (entry_id);
create index entry_uid_batch on entry_uid (batch_id);
