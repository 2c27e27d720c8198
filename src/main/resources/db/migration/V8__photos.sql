-- Small pictures of people; in a table of their own, so that no list ever reads them.
create table entry_photo (
    entry_id uuid not null primary key references directory_entry (id),
    content ${binary} not null,
    changed_at timestamp(6) not null
);
