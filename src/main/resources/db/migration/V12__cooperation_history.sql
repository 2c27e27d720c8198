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
